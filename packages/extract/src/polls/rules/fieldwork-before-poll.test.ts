import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { fieldworkBeforePoll } from './fieldwork-before-poll.ts';

describe('fieldwork-before-poll', () => {
  test.each([
    'said of its <March 28-31> survey',
    'until the <Aug. 22-25, 2005> poll',
    'the <Sept. 30-Oct. 2> Northgate tracking poll',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(fieldworkBeforePoll, annotated);
    expect(found).toEqual(marked);
  });

  test.each(['a July 30 poll', 'from March 28-31 he was away', 'May 2-4 is a score'])(
    'refuses: %s',
    (text) => {
      expect(cluesIn(fieldworkBeforePoll, text).found).toEqual([]);
    },
  );
});
