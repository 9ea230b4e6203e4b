import { expect, test } from 'vitest';
import { isDemonym } from './is-demonym.ts';

test.each(['Iowans', 'Quebecers', 'Filipinos', 'Israelis', 'Cypriots'])('%s', (word) => {
  expect(isDemonym(word)).toBe(true);
});

test.each(['iowans', 'Teachers', 'Republicans', 'Iowan', 'Hispanics'])('not %s', (word) => {
  expect(isDemonym(word)).toBe(false);
});
