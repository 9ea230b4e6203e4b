import colors from 'picocolors';
import { expect, test } from 'vitest';
import { markPlaces } from './mark-places.ts';

const plain = colors.createColors(false);
const bright = colors.createColors(true);
const sentence = { char_start: 100, char_end: 134, text: '🗳 One in five (21%) said no: 21% 🙂.' };

test('marks places counted in code points of the article', () => {
  const places = [
    { char_start: 115, char_end: 118 },
    { char_start: 102, char_end: 113 },
  ];
  expect(markPlaces(sentence, places, plain)).toBe('🗳 [[One in five]] ([[21%]]) said no: 21% 🙂.');
  expect(markPlaces(sentence, places, bright)).toContain('\u001B[7m21%\u001B[27m');
});

test('leaves out places of other sentences', () => {
  const places = [
    { char_start: 3, char_end: 9 },
    { char_start: 300, char_end: 309 },
  ];
  expect(markPlaces(sentence, places, plain)).toBe(sentence.text);
});
