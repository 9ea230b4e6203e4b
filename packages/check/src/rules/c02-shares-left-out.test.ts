import { expect, test } from 'vitest';
import { checkDocument } from '../check-document.ts';
import { buildStory } from '../fixtures/build-story.ts';

type Spec = Parameters<typeof buildStory>[1];

function c02(text: string, claims: Spec) {
  const { document, extraction } = buildStory(text, claims);
  return checkDocument(document, extraction).checks.filter(({ code }) => code === 'C02');
}

test('says how many points are missing', () => {
  const [check] = c02('In all, 45% say yes and 54% say no.', [
    { find: '45%', response: 'yes' },
    { find: '54%', response: 'no' },
  ]);
  expect(check).toMatchObject({
    status: 'pass',
    expected: '100',
    found: '99',
    message: 'The story does not report 1 point of the answers of all respondents.',
  });
});

test('rounding can hide a point among three answers', () => {
  const [check] = c02('It is 45% to 44%, with 10% undecided.', [
    { find: '45%', response: 'yes' },
    { find: '44%', response: 'no' },
    { find: '10%', response: 'undecided' },
  ]);
  expect(check).toMatchObject({ status: 'pass', expected: '99 to 100' });
  expect(check?.message).toContain('none is left out');
});

test('does not claim a gap where the answers may belong to two questions', () => {
  const [check] = c02('Some 42% worry about rents and 20% worry about fares.', [
    { find: '42%', response: 'worry about rents' },
    { find: '20%', response: 'worry about fares' },
  ]);
  expect(check).toMatchObject({ status: 'unknown', found: '62' });
});

test('is silent where the sum is too large', () => {
  const checks = c02('In all, 65% say yes and 54% say no.', [
    { find: '65%', response: 'yes' },
    { find: '54%', response: 'no' },
  ]);
  expect(checks).toEqual([]);
});
