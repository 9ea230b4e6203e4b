import { expect, test } from 'vitest';
import { showText } from './show-text.ts';

test('a hostile file name cannot drive the terminal or break the line', () => {
  expect(showText('a\u001B[2Jb\nc')).toBe(String.raw`a\u{1b}[2Jb\nc`);
  expect(showText('\u202Etxt.exe')).toBe(String.raw`\u{202e}txt.exe`);
});

test('letters of every script stay', () => {
  expect(showText('Umfrage für “Zürich” – 世論調査')).toBe('Umfrage für “Zürich” – 世論調査');
});
