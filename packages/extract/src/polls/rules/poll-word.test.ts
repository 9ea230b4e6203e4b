import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { pollWord } from './poll-word.ts';

describe('poll-word', () => {
  test.each([
    'a new <poll> found',
    'the <survey> said',
    'fresh <polling> shows',
    'most <pollsters> agree',
    'of all <respondents>, few',
    'an <opinion poll> says',
    'the firm <surveyed> nurses',
    'they <polled> tenants',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(pollWord, annotated);
    expect(found).toEqual(marked);
  });

  test.each([
    'queues at polling stations',
    'the poll tax',
    'They go to the polls on Friday',
    'on polling day',
    'at the polls',
    'the polls closed at ten',
    'a straw-poll',
    'the exit pollution',
    'poll booths',
  ])('refuses: %s', (text) => {
    expect(cluesIn(pollWord, text).found).toEqual([]);
  });
});
