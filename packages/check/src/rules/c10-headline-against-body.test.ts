import { expect, test } from 'vitest';
import { checksOf } from '../fixtures/checks-of.ts';

const CLAIMS = [
  { find: '62%', response: 'back the tram' },
  { find: '54%', response: 'back the tram' },
];

test.each([
  ['Tram has 62% behind it', 'Some 54% back the tram.', 'fail'],
  ['Tram has 62% behind it', 'Some 54% back the tram, and 62 per cent of women do.', 'pass'],
])('%s / %s: %s', (headline, body, status) => {
  expect(checksOf('C10', `${headline}\n\n${body}`, CLAIMS)).toMatchObject([
    { status, found: '62' },
  ]);
});

const inWords = (find: string, value: number, body: string) =>
  checksOf('C10', `${find} back the tram\n\n${body}`, [
    { find, value, response: 'back the tram' },
    { find: '64%', response: 'back the tram' },
  ])[0]?.status;

test('a headline may round to words, but not to another number', () => {
  expect(inWords('Two-thirds', 66.7, 'Some 64% back the tram.')).toBe('pass');
  expect(inWords('Half', 50, 'Some 64% back the tram.')).toBe('fail');
});

test('a headline may add up the parts of an answer', () => {
  const text = 'Tram has 62% behind it\n\nSome 40% strongly and 22% somewhat support the tram.';
  const claims = [
    { find: '62%', response: 'support the tram' },
    { find: '40%', response: 'strongly support the tram' },
    { find: '22%', response: 'somewhat support the tram' },
  ];
  expect(checksOf('C10', text, claims)[0]?.status).toBe('pass');
  const others = claims.map((claim, index) => ({ ...claim, response: `plan ${index}` }));
  expect(checksOf('C10', text, others)[0]?.status).toBe('fail');
});

test('a lead in the headline is the difference of shares in the body', () => {
  const lead = { measure: 'lead', unit: 'points', response: 'Lunn' } as const;
  const told = (points: number) =>
    checksOf('C10', `Lunn ${points} points ahead\n\nLunn is on 45%, Rowe on 38%.`, [
      { find: `${points} points`, ...lead },
      { find: '45%', response: 'Lunn' },
      { find: '38%', response: 'Rowe' },
    ])[0]?.status;
  expect(told(7)).toBe('pass');
  // Another lead in the body, and the headline's would be wrong; without one nothing is known.
  expect(told(9)).toBe('unknown');
});

test('nothing is asked of figures that only the body gives', () => {
  expect(checksOf('C10', 'On the tram\n\nSome 54% back it.', [{ find: '54%' }])).toEqual([]);
});
