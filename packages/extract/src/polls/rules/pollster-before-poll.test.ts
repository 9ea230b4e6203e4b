import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { pollsterBeforePoll } from './pollster-before-poll.ts';

describe('pollster-before-poll', () => {
  test.each([
    'the <Northgate> poll said',
    'a <Brightwater Research> survey found',
    'two <Brightwater Research> surveys found',
    '<Hale & Moore> opinion poll of',
    'the <Tern-Moor> survey',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(pollsterBeforePoll, annotated);
    expect(found).toEqual(marked);
  });

  test.each([
    'The New poll',
    'An Exit poll',
    'Latest poll',
    'On Monday poll workers',
    'UK survey',
    'a northgate poll',
    'The Northgate pollster',
    'Northgate polls',
  ])('refuses: %s', (text) => {
    expect(cluesIn(pollsterBeforePoll, text).found).toEqual([]);
  });
});
