import type { Poll } from '@topline/model';
import { expect, test } from 'vitest';
import { checkDocument } from '../check-document.ts';
import { buildStory } from '../fixtures/build-story.ts';

function c13(
  dates: readonly [string, string],
  publishedAt: string | null,
  more: Partial<Poll> = {},
) {
  const [fieldworkStart, fieldworkEnd] = dates;
  const { document, extraction } = buildStory('Some 61% agree.', [{ find: '61%' }], {
    fieldworkStart,
    fieldworkEnd,
    fieldworkPrecision: 'day',
    ...more,
  });
  const dated = { ...document, article: { ...document.article, publishedAt } };
  return checkDocument(dated, extraction).checks.filter(({ code }) => code === 'C13');
}

test.each([
  [['2024-03-01', '2024-03-03'], '2024-03-05T09:00:00Z', 'pass'],
  [['2024-03-01', '2024-03-06'], '2024-03-05T23:00:00-08:00', 'pass'],
  [['2024-03-01', '2024-03-09'], '2024-03-05', 'fail'],
  [['2024-03-03', '2024-03-01'], null, 'fail'],
] as const)('asked %j, printed %s: %s', (dates, published, status) => {
  expect(c13(dates, published)).toMatchObject([{ status }]);
});

test('a month is no day, and a story without a date is not late', () => {
  expect(c13(['2024-03-01', '2024-03-31'], '2024-03-05', { fieldworkPrecision: 'month' })).toEqual(
    [],
  );
  expect(c13(['2024-03-01', '2024-03-03'], null)).toEqual([]);
});

test('a share over 100', () => {
  const { document, extraction } = buildStory('Some 161% agree.', [{ find: '161%' }]);
  const { checks } = checkDocument(document, extraction);
  expect(checks.filter(({ code }) => code === 'C13')).toMatchObject([
    { status: 'fail', found: '161' },
  ]);
});
