import { expect, test } from 'vitest';
import { readAnswer } from './read-answer.ts';
import { relateAnswers } from './relate-answers.ts';

function relate(a: string, b: string, voting = false) {
  const there = relateAnswers(readAnswer(a), readAnswer(b), voting);
  expect(relateAnswers(readAnswer(b), readAnswer(a), voting)).toBe(there);
  return there;
}

test.each([
  ['approve of the mayor', 'disapprove'],
  ['support the toll', 'oppose the toll'],
  ['for the merger', 'against it'],
  ['the court was right', 'the court was wrong'],
  ['yes', 'no'],
  ['trust the minister', 'do not trust the minister'],
  ['sympathise with the nurses over the hospitals', 'side with neither'],
  ['sympathise more with the tenants', 'support the landlords'],
  ['strongly agree with the cap', 'somewhat agree with the cap'],
  ['vote for Okafor', 'vote for Lindqvist'],
  ['Labour', 'the Tories'],
  ['back the tram', "don't know"],
])('nobody answers both %s and %s', (a, b) => {
  expect(relate(a, b)).toBe('evident');
});

test('bare names are rivals where the story speaks of a vote', () => {
  expect(relate('Amara Okafor', 'Lindqvist', true)).toBe('evident');
  expect(relate('Amara Okafor', 'Lindqvist', false)).toBe('likely');
});

test.each([
  ['support a ban on fireworks', 'support a ban on scooters'],
  ['worried about rents', 'worried about fares'],
  ['sympathise with nurses', 'sympathise with train drivers'],
  ['back the tram', "don't know what the tram would cost the city council"],
  ['would fund either buses or trams', 'would not fund either buses or trams'],
])('%s and %s are alternatives at most', (a, b) => {
  expect(relate(a, b)).toBe('likely');
});

test.each([
  ['approve of the mayor', 'strongly approve of the mayor'],
  ['Conservatives', 'the Tories'],
  ['not sure', 'undecided'],
])('%s and %s are no alternatives', (a, b) => {
  expect(relate(a, b)).toBe('same');
});

test.each([
  ['own a bicycle', 'fear a recession'],
  ['approve of the mayor', 'disapprove of the new bus lanes on the bridge'],
])('%s and %s have nothing to do with each other', (a, b) => {
  expect(relate(a, b)).toBeNull();
});
