import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryText } from '../testing/arbitrary-text.ts';
import { readNumbers } from './index.ts';

const NUMBER_WORD =
  /(?<![\p{L}\d])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)(?!\p{L})/giu;

function placesOf(pattern: RegExp, text: string) {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

test('numbers are in order, within the text, and none overlaps another', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      let last = 0;
      for (const { span } of readNumbers(text)) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeGreaterThan(span.start);
        last = span.end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test.each([
  ['digit', /\d/g],
  ['number word', NUMBER_WORD],
])('every %s lies in a number', (_, pattern) => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      const numbers = readNumbers(text);
      const lost = placesOf(pattern, text).filter(
        (place) => !numbers.some(({ span }) => span.start <= place.start && place.end <= span.end),
      );
      expect(lost).toEqual([]);
    }),
  );
});

test('bounds enclose the value, and shares are neither negative nor unending', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      const wrong = readNumbers(text).filter(
        ({ form, value, low = 0, high = Infinity }) =>
          low >= high ||
          (value !== null && (value < low || value > high)) ||
          ((form === 'fraction' || form === 'ratio') && value! >= 100),
      );
      expect(wrong).toEqual([]);
    }),
  );
});

test('what stands in one paragraph changes no number of another', () => {
  fc.assert(
    fc.property(arbitraryText, arbitraryText, (first, second) => {
      const gap = first.length + 2;
      const moved = readNumbers(second).map(({ span, ...reading }) => ({
        ...reading,
        span: { start: span.start + gap, end: span.end + gap },
      }));
      expect(readNumbers(`${first}\n\n${second}`)).toEqual([...readNumbers(first), ...moved]);
    }),
  );
});
