import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRelease } from './read-release.ts';

const TABLES = {
  articles: 'article_id,source_path,text\na1,news/a.txt,"One, ""two""\n\nthree"\n',
  polls:
    'poll_id,pollster,client,sample_size,population,fieldwork_start,fieldwork_end,margin_of_error\np1,,,1000.0,adults,2025-03-04,,\n',
  figures:
    'figure_id,article_id,poll_id,question,response,subgroup,measure,value,qualifier,wave,confidence,zone\nf1,a1,p1,,Ash,,change,-3.5,exact,,,body\n',
  mentions: 'article_id,char_start,char_end,figure_id\na1,0,3,\n',
};
let out = '';

beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'topline-release-'));
});
afterEach(() => rm(out, { recursive: true }));

async function release(below: string, tables: Record<string, string>): Promise<void> {
  await mkdir(join(out, below), { recursive: true });
  for (const [table, csv] of Object.entries(tables)) {
    await writeFile(join(out, below, `${table}.csv`), csv);
  }
}

describe('readRelease', () => {
  it.each(['.', 'csv', 'latest/csv'])(
    'reads the tables in %s; an empty cell is null',
    async (at) => {
      await release(at, TABLES);
      const { articles, polls, figures, mentions } = await readRelease(out);
      expect(articles[0]?.text).toBe('One, "two"\n\nthree');
      expect(polls[0]).toMatchObject({ pollster: null, sample_size: 1000, margin_of_error: null });
      expect(figures[0]).toMatchObject({ value: -3.5, wave: null, confidence: null });
      expect(figures[0]).not.toHaveProperty('zone');
      expect(mentions).toEqual([{ article_id: 'a1', char_start: 0, char_end: 3, figure_id: null }]);
    },
  );

  it('has a fault for a folder without a release', async () => {
    await release('csv', { articles: TABLES.articles });
    await expect(readRelease(out)).rejects.toMatchObject({ code: 'release_missing', exit: 3 });
  });

  it.each([
    ['a column that is missing', 'article_id,char_start,figure_id\na1,0,\n', 'row 1: char_end'],
    ['a place that is none', 'article_id,char_start,char_end,figure_id\na1,x,3,\n', 'char_start'],
    ['a row that is too long', 'article_id,char_start,char_end,figure_id\na1,0,3,,,\n', 'Too many'],
  ])('has a fault for %s', async (_, mentions, what) => {
    await release('csv', { ...TABLES, mentions });
    const fault = expect.stringContaining(what) as unknown;
    await expect(readRelease(out)).rejects.toMatchObject({ code: 'gold_invalid', message: fault });
  });
});
