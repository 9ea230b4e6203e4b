import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { pollsterInLexicon } from './pollster-in-lexicon.ts';

describe('pollster-in-lexicon', () => {
  test.each([
    'a <YouGov> poll',
    '<Ipsos MORI> found that',
    'according to <Quinnipiac University>, it',
    '<Redfield & Wilton Strategies> asked',
    '<Gallup> has asked it since',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(pollsterInLexicon, annotated);
    expect(found).toEqual(marked);
  });

  test.each(['yougov', 'Gallups', 'a gallup', 'PreIpsos', 'the populus at large'])(
    'refuses: %s',
    (text) => {
      expect(cluesIn(pollsterInLexicon, text).found).toEqual([]);
    },
  );
});
