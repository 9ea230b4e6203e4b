import { expect, test } from 'vitest';
import { leansOnWords, referenceOf, typeOf } from './type-of-words.ts';

test('answers that say as much by themselves are of one type', () => {
  expect(typeOf('strongly agree')).toBe(typeOf('oppose'));
  expect(typeOf('back it')).toBe(typeOf('approve of him'));
  expect(typeOf("don't know")).toBe(typeOf('unsure'));
});

test('a side, a pronoun, a name, no side and a full answer are told apart', () => {
  const answers = ['oppose', 'oppose it', 'Ann Hale', "don't know", 'oppose the new tram line'];
  expect(new Set(answers.map(typeOf)).size).toBe(answers.length);
});

test('pronouns lean, words that hold their letters do not', () => {
  expect(leansOnWords('think so')).toBe(true);
  expect(leansOnWords('visit the museum')).toBe(false);
});

test('words that point to a person, to a thing, and ratings of nobody named are told apart', () => {
  const references = ['trust her', 'back it', 'approval rating', "Hale's rating", 'back the tram'];
  expect(references.map(referenceOf)).toEqual([1, 2, 3, 0, 0]);
});
