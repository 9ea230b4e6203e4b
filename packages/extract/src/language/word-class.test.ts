import { expect, test } from 'vitest';
import { classOfMark, classOfWord, type WordClass } from './word-class.ts';

test.each<[WordClass, string]>([
  ['relative', 'who'],
  ['negation', 'not'],
  ['negation', "don't"],
  ['auxiliary', 'would'],
  ['pronoun', 'they'],
  ['determiner', 'the'],
  ['conjunction', 'while'],
  ['preposition', 'among'],
  ['participle', 'aged'],
  ['poll', 'survey'],
  ['leading', 'ahead'],
  ['opinion-noun', 'approval'],
  ['people', 'nurses'],
  ['people', 'motorists'],
  ['people', 'victorians'],
  ['adverb', 'nearly'],
  ['time', 'august'],
  ['reporting-verb', 'say'],
  ['reporting-verb', 'told'],
  ['direction', 'rose'],
  ['direction', 'falling'],
  ['level', 'stood'],
  ['option', 'excellent'],
  ['opinion-verb', 'believed'],
  ['opinion-verb', 'backs'],
  ['past-verb', 'painted'],
  ['other', 'tram'],
  ['other', 'paints'],
  ['other', ''],
])('%s: %j', (wordClass, word) => {
  expect(classOfWord(word, false)).toBe(wordClass);
});

test.each<[WordClass, string]>([
  ['name', 'tram'],
  ['name', 'backs'],
  ['name', 'painted'],
  ['name', 'excellent'],
  ['people', 'nurses'],
  ['preposition', 'among'],
  ['time', 'august'],
])('with a capital %s: %j', (wordClass, word) => {
  expect(classOfWord(word, true)).toBe(wordClass);
});

test('a capital once does not make a name of the word for good', () => {
  expect(classOfWord('harbour', true)).toBe('name');
  expect(classOfWord('harbour', false)).toBe('other');
});

test.each<[WordClass, string]>([
  ['comma', ','],
  ['open', '(['],
  ['close', ')]'],
  ['dash', '-–—‑'],
  ['stop', '.;:!?'],
  ['quote', `“”"'‘’`],
  ['mark', '%£/+…'],
])('%s: each of %s', (wordClass, marks) => {
  expect(marks.split('').map(classOfMark)).toEqual(marks.split('').map(() => wordClass));
});
