import { expect, test } from 'vitest';
import { checkDocument } from '../check-document.ts';
import { buildStory } from '../fixtures/build-story.ts';

function c11(marginOfError: number | null, sampleSize: number | null) {
  const { document, extraction } = buildStory('Some 61% agree.', [{ find: '61%' }], {
    marginOfError,
    sampleSize,
  });
  return checkDocument(document, extraction).checks.filter(({ code }) => code === 'C11');
}

test.each([
  [3, 1004, 'pass'],
  [3.1, 1000, 'pass'],
  [4, 1000, 'pass'],
  [3.1, 1500, 'pass'],
  [5, 1000, 'warn'],
  [2, 1000, 'warn'],
  [3, 400, 'warn'],
])('a margin of %d for %d people: %s', (margin, size, status) => {
  expect(c11(margin, size)).toMatchObject([{ status, found: String(margin) }]);
});

test('nothing is said without a margin, and nothing is known without a sample', () => {
  expect(c11(null, 1000)).toEqual([]);
  expect(c11(3, null)).toMatchObject([{ status: 'unknown', expected: null }]);
});
