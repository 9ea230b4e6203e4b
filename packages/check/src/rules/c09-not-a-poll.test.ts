import { expect, test } from 'vitest';
import { checksOf } from '../fixtures/checks-of.ts';

const c09 = (text: string) => checksOf('C09', text, [{ find: '58%', response: 'back the tram' }]);

test.each([
  'In an online vote 58% back the tram.',
  'Some 1,204 readers voted, and 58% back the tram.',
  'In a Facebook poll 58% back the tram.',
  'Of the listeners who rang, 58% back the tram.',
])('people who picked themselves, told as the public: %s', (text) => {
  expect(c09(text)).toMatchObject([{ status: 'warn' }]);
});

test.each([
  'In an online vote, which is unscientific, 58% back the tram.',
  'Some 1,204 readers voted, and 58% back the tram. The vote is not representative.',
])('a story that says so is right: %s', (text) => {
  expect(c09(text)).toMatchObject([{ status: 'pass' }]);
});

test('a poll of people whom the pollster chose', () => {
  expect(c09('An online poll of 1,000 adults finds that 58% back the tram.')).toMatchObject([
    { status: 'pass', found: null },
  ]);
});

test('a poll of which nothing is told is not judged', () => {
  const nobody = { pollster: null, sampleSize: null };
  expect(checksOf('C09', 'Some 58% back the tram.', [{ find: '58%' }], nobody)).toEqual([]);
});
