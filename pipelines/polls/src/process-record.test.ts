import { expect, test } from 'vitest';
import { processFile, STAGES } from './process-record.ts';

const bytes = new TextEncoder().encode('Ipsos asked 1,004 adults about trams.\n61% want them.\n');

function overflow(): never {
  throw new RangeError('Maximum call stack size exceeded');
}

test('makes the rows of an article', () => {
  const outcome = processFile(bytes, 'trams.txt');
  expect(outcome.article?.id).toBe(outcome.rows.articles[0]?.article_id);
  expect(outcome.rows.articles[0]?.sha256).toMatch(/^[\da-f]{64}$/);
  expect(outcome.rows.rejects).toEqual([]);
});

test('a file that is no article is rejected', () => {
  const outcome = processFile(new Uint8Array(), 'empty.txt');
  expect(outcome).toMatchObject({
    article: null,
    rows: { articles: [], rejects: [{ source_path: 'empty.txt', code: 'file_empty' }] },
  });
});

test('whatever a stage throws costs the one article', () => {
  const { article, rows } = processFile(bytes, 'trams.txt', { ...STAGES, extract: overflow });
  expect(article).toBeNull();
  expect(rows.articles).toEqual([]);
  expect(rows.rejects).toMatchObject([
    {
      code: 'article_failed',
      message: 'the article could not be read: Maximum call stack size exceeded',
    },
  ]);
});

test('a row that breaks its schema is rejected, the others stay', () => {
  const outcome = processFile(bytes, 'trams.txt', {
    ...STAGES,
    checkDocument: () => ({
      checks: [
        {
          code: 'C01',
          status: 'pass',
          poll: null,
          figures: [],
          expected: '',
          found: null,
          message: 'm',
        },
      ],
      disclosures: [],
    }),
  });
  expect(outcome.rows.checks).toEqual([]);
  expect(outcome.rows.articles).toHaveLength(1);
  expect(outcome.rows.rejects).toMatchObject([{ code: 'row_invalid', stage: 'validate' }]);
});
