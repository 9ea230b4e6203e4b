import { expect, test } from 'vitest';
import { checkDocument } from '../check-document.ts';
import { buildStory } from '../fixtures/build-story.ts';

type Spec = Parameters<typeof buildStory>[1];

function c01(text: string, claims: Spec) {
  const { document, extraction } = buildStory(text, claims);
  return checkDocument(document, extraction).checks.filter(({ code }) => code === 'C01');
}

test('110 per cent of single answers is a fault', () => {
  const [check] = c01('Some 64% support the toll, 31% oppose it and 15% do not know.', [
    { find: '64%', response: 'support the toll', subgroup: 'drivers' },
    { find: '31%', response: 'oppose the toll', subgroup: 'drivers' },
    { find: '15%', response: "don't know", subgroup: 'drivers' },
  ]);
  expect(check).toMatchObject({ status: 'fail', expected: 'at most 101', found: '110' });
  expect(check?.message).toBe(
    'The answers of drivers add up to 110 per cent, although each person could give only one.',
  );
  expect(check?.figures).toHaveLength(3);
});

test.each([
  ['one point over with three answers is rounding', '64%', '31%', '6%', 'pass'],
  ['two points over with three answers is not', '64%', '31%', '7%', 'fail'],
  ['a tenth over with three answers of one decimal is rounding', '63.4%', '30.5%', '6.2%', 'pass'],
  ['two tenths over is not', '63.4%', '30.5%', '6.3%', 'fail'],
])('%s', (_, yes, no, unsure, status) => {
  const [check] = c01(`It is ${yes} to ${no}, with ${unsure} undecided.`, [
    { find: yes, response: 'yes' },
    { find: no, response: 'no' },
    { find: unsure, response: 'undecided' },
  ]);
  expect(check?.status).toBe(status);
});

test('shares of items that one person may all name are no fault', () => {
  const [check] = c01('Of these, 62% support a ban on scooters and 58% a ban on fireworks.', [
    { find: '62%', response: 'support a ban on scooters' },
    { find: '58%', response: 'support a ban on fireworks' },
  ]);
  expect(check).toMatchObject({ status: 'unknown', found: '120' });
});

test('words too rough to tell', () => {
  const [check] = c01('Two thirds approve and 35% disapprove.', [
    { find: 'Two thirds', value: 66.7, response: 'approve' },
    { find: '35%', response: 'disapprove' },
  ]);
  expect(check?.status).toBe('unknown');
});

test('an earlier wave and a single answer are not summed', () => {
  const checks = c01('Some 90% approve, from 80% in May, when 70% disapproved.', [
    { find: '90%', response: 'approve' },
    { find: '80%', response: 'approve', wave: 'previous' },
    { find: '70%', response: 'disapprove', wave: 'previous' },
  ]);
  expect(checks).toEqual([]);
});

test('far over the whole, the shares answer several questions', () => {
  const [check] = c01('It is 64% to 61%, with 8% undecided.', [
    { find: '64%', response: 'yes' },
    { find: '61%', response: 'no' },
    { find: '8%', response: 'undecided' },
  ]);
  expect(check).toMatchObject({ status: 'unknown', found: '133' });
});
