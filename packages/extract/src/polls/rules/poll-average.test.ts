import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { pollAverage } from './poll-average.ts';

describe('poll-average', () => {
  test.each([
    'the <poll of polls> has them level',
    'an <average of the last six polls>',
    'our <polling average>',
    'the <poll tracker> shows',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(pollAverage, annotated);
    expect(found).toEqual(marked);
  });

  test.each(['the average of three numbers', 'polls show an average', 'the tracker found'])(
    'refuses: %s',
    (text) => {
      expect(cluesIn(pollAverage, text).found).toEqual([]);
    },
  );
});
