import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { modeBeforePoll } from './mode-before-poll.ts';

describe('mode-before-poll', () => {
  test.each([
    'an <online> poll of',
    'a <telephone> survey found',
    '<face-to-face> interviews with',
    'an <Internet> panel in',
    'a <postal> opinion poll',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(modeBeforePoll, annotated);
    expect(found).toEqual(marked);
  });

  test.each([
    'online shops',
    'a telephone pollster',
    'a poll online',
    'phone surveyors',
    'the postal vote poll',
  ])('refuses: %s', (text) => {
    expect(cluesIn(modeBeforePoll, text).found).toEqual([]);
  });
});
