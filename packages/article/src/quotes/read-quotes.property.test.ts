import { printed } from '@topline/model';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../sentences/split-sentences.ts';
import { readQuotes } from './read-quotes.ts';

const quotesOf = (text: string) => readQuotes(text, splitSentences(text));

describe('readQuotes', () => {
  it('gives passages in order, apart, each in one paragraph, with words in them', () => {
    const words = [
      'Ann Ash',
      'said',
      'he',
      'the mayor',
      'Hull',
      'voters’',
      'it',
      '90s',
      'and',
      '😀',
    ];
    const marks = ['“', '”', '"', '‘', '’', "'", '.', ',', ':', '\n', ' ', ' ', ' ', '(', ')', '—'];
    const piece = fc.constantFrom(...words, ...marks);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let reached = 0;
        for (const { span, speaker, cue } of quotesOf(text)) {
          expect(span.start).toBeGreaterThanOrEqual(reached);
          expect(printed(text, span)).toMatch(/[\p{L}\p{N}]/u);
          expect(printed(text, span)).toMatch(/^\S(?:.*\S)?$/su);
          expect(printed(text, span)).not.toContain('\n');
          expect(speaker === null && cue !== null).toBe(false);
          reached = span.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('follows the names, whoever they are', () => {
    const given = fc.constantFrom('Ana', 'Bo', 'Priya', 'Tom', 'Zoe', 'Élodie', 'Yusuf');
    const surname = fc.constantFrom('Ash', 'O’Neill', 'Patel', 'Lund-Berg', 'McRae', 'Škoda');
    const cue = fc.constantFrom('said', 'warned', 'insisted', 'added', 'told the Echo');
    fc.assert(
      fc.property(given, surname, cue, (first, last, verb) => {
        const name = `${first} ${last}`;
        const text = `${name} quit. ${last} ${verb}: “It is over.”\n“So be it,” ${last} ${verb}.`;
        expect(quotesOf(text).map((quote) => quote.speaker)).toEqual([name, name]);
      }),
    );
  });

  it.each([
    '“',
    '"',
    '”',
    '‘a ',
    "'a ",
    '“.”',
    '"a" ',
    's’ ',
    'Ann Ash ',
    'said “a” ',
    '“a”\n',
    'a, ',
    'Ann of the ',
    'half said “a” ',
    'A man who said he ',
    '“No.” he said. ',
  ])('needs a time in proportion to the length of %j, repeated', (unit) => {
    const time = (length: number) => {
      const text = unit.repeat(length / unit.length);
      const sentences = splitSentences(text);
      const start = process.cpuUsage();
      expect(readQuotes(text, sentences).length).toBeLessThanOrEqual(length);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    time(10_000);
    // Ten times the length would take a hundred times as long, were it quadratic.
    expect(time(100_000)).toBeLessThan(40 * time(10_000) + 1000);
  });
});
