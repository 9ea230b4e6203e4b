import { afterAll, beforeAll, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRelease, type OpenRelease } from './open-release.ts';
import { buildSample } from './testing/build-sample.ts';
import { sampleRows } from './testing/sample-rows.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const rows = sampleRows('Aldford');
let out: string;
let release: OpenRelease;

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'topline-'));
  await buildSample(out, [rows, sampleRows('Bexcombe')]);
  release = await openRelease(out);
});
afterAll(() => {
  release.close();
  rmSync(out, { recursive: true, force: true });
});

test('tells all that is known of a figure', async () => {
  const figure = rows.figures[2];
  if (!figure) throw new RangeError('the sample has three figures');
  expect(await release.tellFigure(figure.figure_id)).toEqual({
    figure,
    article: {
      article_id: rows.articles[0]?.article_id,
      source_path: rows.articles[0]?.source_path,
      title: rows.articles[0]?.title,
      url: null,
      published_at: rows.articles[0]?.published_at,
      text: rows.articles[0]?.text,
    },
    poll: rows.polls[0],
    evidence: rows.poll_evidence.toSorted((a, b) => a.char_start - b.char_start),
    mentions: rows.mentions.filter((row) => row.figure_id === figure.figure_id),
    sentences: rows.sentences.filter((row) => row.sentence_id === figure.sentence_id),
    allSentences: rows.sentences.toSorted((a, b) => a.char_start - b.char_start),
  });
});

test('finds figures by the beginning or the end of their names', async () => {
  const ids = rows.figures.map((row) => row.figure_id);
  const [first] = ids;
  expect(await release.findFigureIds(first?.slice(0, 16) ?? '')).toEqual(ids);
  expect(await release.findFigureIds(first?.slice(17) ?? '')).toEqual([first]);
  expect(await release.findFigureIds("'; DROP TABLE figures")).toEqual([]);
});

test('a figure that is not there is a fault', async () => {
  await expect(release.tellFigure('nobody')).rejects.toMatchObject({ code: 'figure_unknown' });
});

test('a folder without a release is a fault', async () => {
  await expect(openRelease(temporaryFolder())).rejects.toMatchObject({ code: 'release_missing' });
  await expect(openRelease('nowhere')).rejects.toMatchObject({ code: 'release_missing' });
});

test('a new release can be published while one is read', async () => {
  const second = await buildSample(out, [rows]);
  expect(second.changes.withdrawn).toBe(6);
  expect((await release.findFigureIds('')).length).toBe(6);
});
