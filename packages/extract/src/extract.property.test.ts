import type { Extraction } from '@topline/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from './extract.ts';
import { arbitraryStory, arbitraryText } from './testing/arbitrary-text.ts';
import { documentOf } from './testing/document-of.ts';

const texts = fc.oneof(arbitraryStory, arbitraryText, fc.string({ unit: 'binary' }));

function check(judge: (extraction: Extraction, text: string) => void) {
  fc.assert(fc.property(texts, (text) => judge(extract(documentOf(text)), text)));
}

test('any text at all is read, and every number keeps its place', () => {
  check(({ mentions }, text) => {
    const starts = mentions.map(({ span }) => span.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(mentions.every(({ span }) => span.end <= text.length)).toBe(true);
  });
});

test('a number has a figure exactly when its role is poll_figure, a reason when unresolved', () => {
  check(({ mentions, figures }) => {
    for (const { role, figure, reason } of mentions) {
      expect(figure !== null).toBe(role === 'poll_figure');
      expect(reason !== null).toBe(role === 'unresolved');
      expect(figure === null || figures.includes(figure)).toBe(true);
    }
  });
});

test('the places of a figure are just the numbers that name it', () => {
  check(({ mentions, figures }) => {
    for (const figure of figures) {
      const own = mentions.filter((mention) => mention.figure === figure).map(({ span }) => span);
      expect(own.length).toBeGreaterThan(0);
      expect(own).toEqual(figure.mentionSpans);
      expect(own).toContain(figure.span);
    }
  });
});

test('every figure has a poll, an answer, and a value within its bounds', () => {
  check(({ figures, polls }) => {
    for (const { poll, response, value, valueLow, valueHigh, confidence } of figures) {
      expect(polls).toContain(poll);
      expect(response.trim()).not.toBe('');
      expect(value).toBeGreaterThanOrEqual(valueLow ?? value);
      expect(value).toBeLessThanOrEqual(valueHigh ?? value);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });
});

test('shares lie within 0 and 100', () => {
  fc.assert(
    fc.property(arbitraryStory, (text) => {
      const shares = extract(documentOf(text)).figures.filter(({ unit }) => unit === 'percent');
      expect(shares.filter(({ value }) => value < 0 || value > 100)).toEqual([]);
    }),
  );
});

test('a percentage over 100 is no share of people', () => {
  const text = 'A poll found that 140 per cent of Harbour voters backed the tram.';
  expect(extract(documentOf(text)).figures).toEqual([]);
});

test('the same text gives the same figures', () => {
  check((extraction, text) => {
    expect(extract(documentOf(text))).toEqual(extraction);
  });
});

test('generated stories do hold figures', () => {
  const stories = fc.sample(arbitraryStory, { numRuns: 50, seed: 7 });
  const counts = stories.map((text) => extract(documentOf(text)).figures.length);
  expect(counts.filter((count) => count > 0).length).toBeGreaterThan(15);
});
