import { expect, test } from 'vitest';
import { checkDocument } from '../check-document.ts';
import { buildStory } from '../fixtures/build-story.ts';

type Spec = Parameters<typeof buildStory>[1];

function c03(text: string, claims: Spec) {
  const { document, extraction } = buildStory(text, claims);
  return checkDocument(document, extraction).checks.filter(({ code }) => code === 'C03');
}

const LEAD = { measure: 'lead', unit: 'points' } as const;
const TEXT = 'Labour is on 42% and the Tories on 35%, with the Greens on 12%, a lead of 7 points.';
const SHARES = [
  { find: '42%', response: 'Labour' },
  { find: '35%', response: 'the Tories' },
  { find: '12%', response: 'Greens' },
];

test.each([
  [7, 'pass'],
  [8, 'pass'],
  [6, 'pass'],
  [9, 'fail'],
  [15, 'fail'],
])('a lead of %d between 42 and 35: %s', (value, status) => {
  const [check] = c03(TEXT, [...SHARES, { ...LEAD, find: '7 points', response: 'Labour', value }]);
  expect(check).toMatchObject({ status, expected: '7', found: String(value) });
  expect(check?.figures.map((figure) => figure.value)).toEqual([value, 42, 35]);
});

test('measured against the rival that the story names', () => {
  const claims = [
    ...SHARES,
    { ...LEAD, find: '7 points', response: 'Labour', comparedTo: 'Greens', value: 33 },
  ];
  expect(c03(TEXT, claims)[0]).toMatchObject({ status: 'fail', expected: '30', found: '33' });
  const named = [...SHARES, { ...LEAD, find: '7 points', response: 'Labour over Conservatives' }];
  expect(c03(TEXT, named)[0]?.status).toBe('pass');
});

test('says so in words', () => {
  const claims = [...SHARES, { ...LEAD, find: '7 points', response: 'Labour', value: 12 }];
  expect(c03(TEXT, claims)[0]?.message).toBe(
    'The story gives a lead of 12 points between 42 and 35 per cent, but these are 7 points apart.',
  );
});

test('unknown without both shares, with other people, or with an earlier wave', () => {
  const lead = { ...LEAD, find: '7 points', response: 'Labour' };
  expect(c03(TEXT, [lead])[0]?.status).toBe('unknown');
  expect(c03(TEXT, [...SHARES, { ...lead, subgroup: 'women' }])[0]?.status).toBe('unknown');
  expect(c03(TEXT, [...SHARES, { ...lead, wave: 'previous' }])[0]?.status).toBe('unknown');
  expect(c03(TEXT, [...SHARES, { ...lead, response: 'Plaid Cymru' }])[0]?.status).toBe('unknown');
});

test('a lead the other way round is left open: another pair may be meant', () => {
  const [check] = c03(TEXT, [
    ...SHARES.slice(0, 2),
    { ...LEAD, find: '7 points', response: 'the Tories', value: 7 },
  ]);
  expect(check?.status).toBe('unknown');
});

test('a lead far from the difference, or far from the shares, may be another pair’s', () => {
  const far = { ...LEAD, find: '7 points', response: 'Labour', value: 16 };
  expect(c03(TEXT, [...SHARES, far])[0]).toMatchObject({ status: 'unknown', expected: null });
  const text = `${TEXT.replace(', a lead of 7 points', '')} It rained. It snowed. It was cold. The lead is 9 points.`;
  const late = { ...LEAD, find: '9 points', response: 'Labour' };
  expect(c03(text, [...SHARES, late])[0]?.status).toBe('unknown');
});

test('a second lead of the same side, where the first one fits, is of another pair or question', () => {
  const text = `${TEXT} Among those certain to vote it is 4 points.`;
  const lead = { ...LEAD, find: '7 points', response: 'Labour', value: 7 };
  const checks = c03(text, [
    ...SHARES,
    lead,
    { ...LEAD, find: '4 points', response: 'Labour', value: 4 },
  ]);
  expect(checks.map(({ status, found }) => [found, status])).toEqual([
    ['7', 'pass'],
    ['4', 'unknown'],
  ]);
});
