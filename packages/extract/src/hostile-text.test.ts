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

/** Milliseconds of processor time of each reader that is slower than the limit. */
function slowOf(readers: readonly (readonly [name: string, read: () => unknown])[]) {
  const slow: Record<string, number> = {};
  for (const [name, read] of readers) {
    const start = process.cpuUsage();
    read();
    const { user, system } = process.cpuUsage(start);
    const time = (user + system) / 1000;
    if (time > LIMIT) slow[name] = time;
  }
  return slow;
}

describe.each(Object.entries(TEXTS))('100,000 characters of %s', (_, part) => {
  const text = fill(part, 100_000);

  test('hold up no pattern of numbers or polls', () => {
    const numbers = mentionRules.map(
      (rule) => [rule.name, () => readNumbers(text, [rule])] as const,
    );
    const polls = pollRules.map((rule) => [rule.name, () => readClues(text, [rule])] as const);
    expect(slowOf([...numbers, ...polls])).toEqual({});
  });

  test('hold up no wording of roles', () => {
    const forms = [...new Set(roleRules.flatMap((rule) => rule.forms))];
    const readers = roleRules.flatMap((rule) =>
      forms.map((form) => {
        const number = { form, value: 5, span: { start: 0, end: 1 }, rule: 'number' };
        return [rule.name, () => rule.read({ number, before: text, after: text })] as const;
      }),
    );
    expect(slowOf(readers)).toEqual({});
  });
});

describe.each(Object.entries(TEXTS))('stages read %s', (_, part) => {
  test('30,000 characters: numbers, roles, clues of polls', () => {
    const text = fill(part, 30_000);
    const numbers = readNumbers(text);
    const readers = [
      ['mentions', () => readNumbers(text)],
      ['roles', () => readRoles(text, sentencesOf(text), numbers)],
      ['clues', () => readClues(text, pollRules)],
    ] as const;
    expect(slowOf(readers)).toEqual({});
  });

  test('5,000 characters: all of them', () => {
    const document = documentOf(fill(part, 5000));
    expect(slowOf([['extract', () => extract(document)]])).toEqual({});
  });
});
