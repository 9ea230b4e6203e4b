import { expect, test } from 'vitest';
import { checksOf } from '../fixtures/checks-of.ts';

const BEFORE = { response: 'back the plan', wave: 'previous' } as const;
const NOW = { response: 'back the plan' } as const;

function c06(text: string, sampleSize: number | null = 1000, subgroup: string | null = null) {
  const claims = [
    { find: '45%', ...NOW, subgroup },
    { find: '42%', ...BEFORE, subgroup },
  ];
  return checksOf('C06', text, claims, { sampleSize });
}

// 196 × √(2 × 0.45 × 0.55 / n): 4.4 points for two samples of 1,000, 2.5 for two of 3,000
test.each([
  [1000, 'warn', 'at least 4.4'],
  [3000, 'pass', 'at least 2.5'],
])('a change of 3 points, %d people asked: %s', (size, status, expected) => {
  const [check] = c06('Now 45% back the plan, up from 42% in May.', size);
  expect(check).toMatchObject({ status, expected, found: '3' });
  expect(check?.figures.map(({ value }) => value)).toEqual([45, 42]);
});

test.each([
  'Some 45% back the plan, little changed from 42% in May.',
  'Some 45% back the plan, against 42% in May, a change within the margin of error.',
])('a story that makes little of the change is right: %s', (text) => {
  expect(c06(text)[0]?.status).toBe('pass');
});

test('without a sample only a story that makes much of a small change is warned', () => {
  expect(c06('Now 45% back the plan, a surge from 42%.', null)[0]?.status).toBe('warn');
  expect(c06('Now 45% back the plan, up from 42%.', null)[0]?.status).toBe('unknown');
});

test('the sample is no sample of its groups', () => {
  const [check] = c06('Of women 45% back the plan, up from 42%.', 1000, 'women');
  expect(check?.status).toBe('unknown');
  expect(check?.message).toContain('how many women');
});

test('a change told in points is held against the share that changed', () => {
  const text = 'Some 45% back the plan. Support is up 3 points.';
  const change = { find: '3 points', measure: 'change', unit: 'points', ...NOW } as const;
  expect(checksOf('C06', text, [{ find: '45%', ...NOW }, change])).toMatchObject([
    { status: 'warn', found: '3', expected: 'at least 4.4' },
  ]);
  expect(checksOf('C06', text, [change])[0]?.status).toBe('unknown');
});
