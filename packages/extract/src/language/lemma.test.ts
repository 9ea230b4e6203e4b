import { expect, test } from 'vitest';
import { lemmaOf } from './lemma.ts';

test.each([
  ['sympathised', 'sympathise'],
  ['Threw', 'throw'],
  ['spent', 'spend'],
])('%s is a form of %s', (word, lemma) => {
  expect(lemmaOf(word)).toBe(lemma);
});

test('the rent and the ground are no forms of verbs', () => {
  expect(['rent', 'ground', 'bit', 'wound'].map(lemmaOf)).toEqual([
    'rent',
    'ground',
    'bit',
    'wound',
  ]);
});
