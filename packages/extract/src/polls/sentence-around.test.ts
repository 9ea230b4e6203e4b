import { expect, test } from 'vitest';
import { sentenceAround } from './sentence-around.ts';

const around = (text: string, word: string) => {
  const start = text.indexOf(word);
  return sentenceAround(text, { start, end: start + word.length });
};

test('keeps to its sentence', () => {
  expect(around('It rained. They asked on May 3 by phone. It cost little.', 'May 3')).toEqual({
    before: 'They asked on ',
    after: ' by phone',
  });
});

test('a month in short ends no sentence', () => {
  expect(around('They asked from Sept. 3 by phone', '3').before).toBe('They asked from Sept. ');
});

test('a new line does', () => {
  expect(around('A headline\nasked on May 3\nMore', 'May 3')).toEqual({
    before: 'asked on ',
    after: '',
  });
});

test('looks no further than it must', () => {
  const { before, after } = around(`${'a '.repeat(500)}May 3${' b'.repeat(500)}`, 'May 3');
  expect([before.length, after.length]).toEqual([200, 200]);
});
