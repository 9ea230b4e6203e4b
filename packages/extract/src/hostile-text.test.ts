import { describe, expect, test } from 'vitest';
import { extract } from './extract.ts';
import { readNumbers } from './mentions/index.ts';
import { mentionRules } from './mentions/rules/index.ts';
import { readClues } from './polls/read-clues.ts';
import { pollRules } from './polls/rules/index.ts';
import { readRoles } from './roles/index.ts';
import { roleRules } from './roles/rules/index.ts';
import { documentOf, sentencesOf } from './testing/document-of.ts';

const fill = (part: string, length: number) =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** Repeated, each leads a careless pattern to try every stretch of the text. */
const TEXTS: Readonly<Record<string, string>> = {
  digits: '7',
  'digits and commas': '1,1,1,',
  thousands: '111,',
  points: '1.',
  dates: '1-2/3-',
  spaces: ' ',
  'no-break spaces': '\u00A0',
  'one long word': 'x',
  'one long capital word': 'X',
  'short words': 'aaaa ',
  'number words': 'twenty-twenty-',
  'number words in a row': 'one hundred and ',
  'linking words': 'of of of ',
  'poll of poll': 'poll by poll of ',
  polled: 'polled a ',
  'margin of error': 'margin of error ',
  capitals: 'Northgate Research & ',
  initials: 'A.',
  hyphens: 'a-',
  'per cent signs': '%%%%',
  'per cents': '5 per cent of ',
  quotes: '“" \' ’',
  brackets: '( ( (',
  'plus and minus': '+/- ',
  months: 'May ',
  dashes: '1 – ',
  emoji: '🗳️',
  'people and verbs': 'people said they ',
  'shares in brackets': '5% (',
  'one long sentence': '5% people and women in the ',
  'many polls': 'A YouGov poll of 5 per cent. ',
  mixed: 'At 9% of the 1,2 twenty-one in (May 3-',
};

/** A linear pattern takes milliseconds, a quadratic one many seconds. */
const LIMIT = 1500;
/** Four times the text takes a linear pattern four times as long, a quadratic one sixteen times. */
const GROWTH = 8;

type Reader = readonly [name: string, read: (text: string) => unknown];

/** Of each reader that is slow, how many times as long it takes for `text` as for a quarter of it. */
function slowOf(text: string, readers: readonly Reader[]) {
  const quarter = text.slice(0, text.length / 4);
  const slow: Record<string, number> = {};
  for (const [name, read] of readers) {
    if (timeOf(() => read(text)) <= LIMIT) continue;
    // A busy machine is slow too, but not once in three tries, nor the more the longer the text is.
    const [whole, part] = [text, quarter].map((one) =>
      Math.min(...[1, 2, 3].map(() => timeOf(() => read(one)))),
    ) as [number, number];
    if (whole > LIMIT && whole > GROWTH * part) slow[name] = whole / part;
  }
  return slow;
}

/** Milliseconds of processor time. */
function timeOf(call: () => unknown): number {
  const start = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe.each(Object.entries(TEXTS))('100,000 characters of %s', (_, part) => {
  const text = fill(part, 100_000);

  test('hold up no pattern of numbers or polls', () => {
    const numbers = mentionRules.map((rule): Reader => [
      rule.name,
      (read) => readNumbers(read, [rule]),
    ]);
    const polls = pollRules.map((rule): Reader => [rule.name, (read) => readClues(read, [rule])]);
    expect(slowOf(text, [...numbers, ...polls])).toEqual({});
  });

  test('hold up no wording of roles', () => {
    const forms = [...new Set(roleRules.flatMap((rule) => rule.forms))];
    const readers = roleRules.flatMap((rule) =>
      forms.map((form): Reader => {
        const number = { form, value: 5, span: { start: 0, end: 1 }, rule: 'number' };
        return [rule.name, (read) => rule.read({ number, before: read, after: read })];
      }),
    );
    expect(slowOf(text, readers)).toEqual({});
  });
});

describe.each(Object.entries(TEXTS))('stages read %s', (_, part) => {
  test('30,000 characters: numbers, roles, clues of polls', () => {
    const readers: Reader[] = [
      ['mentions', (text) => readNumbers(text)],
      ['roles', (text) => readRoles(text, sentencesOf(text), readNumbers(text))],
      ['clues', (text) => readClues(text, pollRules)],
    ];
    expect(slowOf(fill(part, 30_000), readers)).toEqual({});
  });

  test('5,000 characters: all of them', () => {
    const readers: Reader[] = [['extract', (text) => extract(documentOf(text))]];
    expect(slowOf(fill(part, 5000), readers)).toEqual({});
  });
});
