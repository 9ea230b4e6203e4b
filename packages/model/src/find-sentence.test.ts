import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSentence } from './find-sentence.ts';

test('finds what a search from the end finds', () => {
  const starts = fc.uniqueArray(fc.nat(50)).map((places) => places.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(starts, fc.nat(60), (places, place) => {
      const sentences = places.map((start, index) => ({
        span: { start, end: start + 1 },
        zone: 'body' as const,
        paragraphNo: 1,
        sentenceNo: index + 1,
      }));
      expect(findSentence(sentences, place)).toBe(places.findLastIndex((start) => start <= place));
    }),
  );
});
