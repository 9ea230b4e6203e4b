import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { clientPublishedIn } from './client-published-in.ts';

describe('client-published-in', () => {
  test.each([
    'a Brightwater poll in <the Sunday Times> found',
    'a survey published by <the BBC>',
    'a poll out today in <The Guardian>',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(clientPublishedIn, annotated);
    expect(found).toEqual(marked);
  });

  test.each(['a poll in Scotland', 'a survey in May', 'a poll in the North'])(
    'refuses: %s',
    (text) => {
      expect(cluesIn(clientPublishedIn, text).found).toEqual([]);
    },
  );
});
