import { expect, test } from 'vitest';
import { lineOf } from '../../testing/line-of.ts';
import { ANAPHORS, anaphorOf } from './anaphor.ts';

/** How the words beside the last number in square brackets point back. */
function anaphorIn(annotated: string): string | undefined {
  const { tokens, figuresAt } = lineOf(annotated).line;
  const code = anaphorOf(tokens, figuresAt.at(-1)!);
  return Object.entries(ANAPHORS).find(([, known]) => known === code)?.[0];
}

test.each([
  ['pronoun', 'Some [40%] of them back it.'],
  ['pronoun', 'Nurses, of whom [40%] back it, were asked.'],
  ['pronoun', 'Nurses, [40%] of whom back it, were asked.'],
  ['pronoun', 'Of those, [40%] back it.'],
  ['pronoun', 'It lost [10%] and, of these, about [40%] back it.'],
  ['group', 'Some [40%] of that group back it.'],
  ['group', 'Some [40%] of the former back it.'],
  ['group', 'Among this group, [40%] back it.'],
  ['none', 'Some [40%] of those who ride it back it.'],
  ['none', 'Of those with children, [40%] back it.'],
  ['none', 'Some [40%] of nurses back it.'],
  ['none', 'They like it: [40%] back it.'],
])('%s: %s', (anaphor, annotated) => {
  expect(anaphorIn(annotated)).toBe(anaphor);
});
