import { expect, test } from 'vitest';
import { isEverybody } from './everybody.ts';

test.each([
  'respondents',
  'the people polled',
  'those surveyed',
  'all of those who responded',
  'registered voters',
  'The Public',
  'adults, nationwide',
  'the survey’s respondents',
  "the country's adults",
  'the state’s registered voters',
])('%j are everybody asked', (words) => {
  expect(isEverybody(words)).toBe(true);
});

test.each([
  'women',
  'Harbour voters',
  'voters aged 65 and over',
  'young people',
  'people in Denmark',
  'those with children',
  'nurses polled',
  'National voters',
])('%j are somebody in particular', (words) => {
  expect(isEverybody(words)).toBe(false);
});
