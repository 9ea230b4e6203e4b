import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { readersVote } from './readers-vote.ts';

describe('readers-vote', () => {
  test.each([
    'in a <vote> on our website',
    'an online <vote> shows',
    'our readers’ <vote> ended',
    'a <vote> of its viewers',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(readersVote, annotated);
    expect(found).toEqual(marked);
  });

  test.each(['a vote on the bill', 'the vote of the council', 'an online voter', 'a close vote'])(
    'refuses: %s',
    (text) => {
      expect(cluesIn(readersVote, text).found).toEqual([]);
    },
  );
});
