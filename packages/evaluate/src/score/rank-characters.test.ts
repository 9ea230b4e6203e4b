import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankCharacters } from './rank-characters.ts';

describe('rankCharacters', () => {
  it('counts code points that are no white space', () => {
    expect(rankCharacters('a \u{1F4CA}\u{A0}\tb')).toEqual([0, 1, 1, 2, 2, 2, 3]);
  });

  it.each(['\u0085', '\u001C', '\u001F', '\u1680', '\u2028', '\u3000'])(
    '%j is white space',
    (c) => {
      expect(rankCharacters(c)).toEqual([0, 0]);
    },
  );

  it.each(['\uFEFF', '\u200B', '\u2060', '\u180E'])('%j is not', (c) => {
    expect(rankCharacters(c)).toEqual([0, 1]);
  });

  it('never falls, rises by one at most, and ends at the count of the letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const ranks = rankCharacters(text);
        expect(ranks).toHaveLength(Array.from(text).length + 1);
        const steps = ranks.map((rank, index) => rank - (ranks[index - 1] ?? 0));
        expect(steps.every((step) => step === 0 || step === 1)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
