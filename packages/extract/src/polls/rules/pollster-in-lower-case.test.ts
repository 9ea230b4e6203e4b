import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { pollsterInLowerCase } from './pollster-in-lower-case.ts';

describe('pollster-in-lower-case', () => {
  test.each([
    'A <uComms> poll of 842 residents',
    'an <infratest dimap> survey for the broadcaster',
    'the first survey by <gfs.bern>.',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(pollsterInLowerCase, annotated);
    expect(found).toEqual(marked);
  });

  test.each(['the gfs office', 'write to gfs.berner', 'sent by uCommsMail'])(
    'refuses: %s',
    (text) => {
      expect(cluesIn(pollsterInLowerCase, text).found).toEqual([]);
    },
  );
});
