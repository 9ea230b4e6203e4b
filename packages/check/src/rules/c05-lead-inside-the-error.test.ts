import { expect, test } from 'vitest';
import { checkDocument } from '../check-document.ts';
import { buildStory } from '../fixtures/build-story.ts';

const TEXT = 'Lunn is on 45% and Rowe on 41%, a lead of 4 points.';

function c05(size: number | null, claims: { subgroup?: string } = {}) {
  const { document, extraction } = buildStory(
    TEXT,
    [
      { find: '45%', response: 'Lunn', ...claims },
      { find: '41%', response: 'Rowe', ...claims },
      { find: '4 points', response: 'Lunn', measure: 'lead', unit: 'points', ...claims },
    ],
    { sampleSize: size },
  );
  return checkDocument(document, extraction).checks.filter(({ code }) => code === 'C05');
}

// √((0.45 + 0.41 − 0.04²) / n) × 196: 5.7 points among 1,004, 3.3 among 3,000
test.each([
  [1004, 'warn', 'at least 5.7'],
  [3000, 'pass', 'at least 3.3'],
])('a lead of 4 among %d people: %s', (size, status, expected) => {
  const [check] = c05(size);
  expect(check).toMatchObject({ status, expected, found: '4' });
  expect(check?.figures.map(({ value }) => value)).toEqual([4, 45, 41]);
});

test('nobody can tell without the sample size, or that of the group', () => {
  expect(c05(null)[0]).toMatchObject({ status: 'unknown', expected: null });
  expect(c05(1004, { subgroup: 'women' })[0]).toMatchObject({ status: 'unknown' });
});
