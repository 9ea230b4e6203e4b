import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { writeArticle } from './corpus/write-article.ts';
import type { Row } from './measure/read-row.ts';

const TSX = fileURLToPath(import.meta.resolve('tsx/cli'));
const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));

function runBench(words: readonly string[], temporary: string) {
  return spawnSync(process.execPath, [TSX, MAIN, ...words], {
    encoding: 'utf8',
    timeout: 100_000,
    env: { ...process.env, TMPDIR: temporary },
  });
}

const STAGES = [
  'readArticle',
  'extract',
  'checkDocument',
  'checkDocument beside extract',
  'documentRows, validateRows',
  'bytes to rows',
];
const TEXTS = ['poll articles', 'numbers, no poll', 'no number', 'gold'];

test('--quick measures every row, and leaves nothing behind', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'topline-bench-test-'));
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  mkdirSync(join(folder, 'gold/texts'), { recursive: true });
  writeFileSync(join(folder, 'gold/texts/own.txt'), writeArticle(2).text);
  try {
    const { status, stdout, stderr } = runBench(
      ['--quick', '--json', '--gold', join(folder, 'gold')],
      temporary,
    );
    expect({ status, stderr }).toMatchObject({ status: 0 });
    const { rows } = JSON.parse(stdout) as { rows: Row[] };
    expect(rows.map(({ name }) => name)).toEqual([
      ...TEXTS.flatMap((text) => STAGES.map((stage) => `${stage}: ${text}`)),
      'extract: 2 articles as one text',
      'read jsonl',
      'read csv',
      'read warc.gz',
      'read warc.gz, polls only',
      'read html',
      'read html, polls only',
      'peak memory: read 5 articles of jsonl',
      'peak memory: read 50 articles of jsonl',
      'peak memory: read 500 articles of jsonl',
      'buildRelease: 8 articles',
      'pipeline --help',
      'pipeline: 1 article',
      'pipeline --jobs 1: 10 articles',
      'CPU time, pipeline --jobs 1: 10 articles',
      'pipeline --jobs 2: 10 articles',
      'CPU time, pipeline --jobs 2: 10 articles',
      'peak memory: 1 article',
      'peak memory: 10 articles',
      'peak memory, --jobs 2: 10 articles',
    ]);
    for (const { name, ratio, rounds } of rows) {
      expect([name, ratio.median > 0 && Number.isFinite(ratio.max), rounds]).toEqual([
        name,
        true,
        1,
      ]);
    }
    expect(readdirSync(temporary).filter((name) => name.startsWith('topline-'))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a gold folder that is not there ends it at once', () => {
  const { status, stderr } = runBench(['--gold', 'no-such-folder'], tmpdir());
  expect(status).toBe(1);
  expect(stderr).toMatch(/^bench: ENOENT/);
});
