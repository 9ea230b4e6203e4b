import { endAt } from '../place.ts';
import type { MentionRule } from '../rule.ts';
import { isAsciiLetter } from '../scan/characters.ts';

const NAMES =
  'Article BBC Channel Chapter Clause Figure Flight Highway ITV Junction Level No Number Page Phase Proposition Q Question Radio Room Route Section Sky Table Tier Title Windows'.split(
    ' ',
  );

// The name belongs to the number only where both are one word; elsewhere it is its context.
const ONE_WORD =
  /(?<![\p{L}\d])(?!(?:[Mm]id|[Pp]re|[Pp]ost)-?\d)\p{L}{1,24}-?\d{1,9}(?:[-.]?[\p{L}\d]{1,9})?(?![\p{L}\d%]| ?per ?cent)/uy;
const NAMED = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:${NAMES.join('|').replace('No|', String.raw`No\.?|`)})[ \u00A0])\d{1,6}\p{Lu}?(?![\p{L}\d%]|[.,]\d| per)`,
  'uy',
);
const NUMBERED =
  /(?<![\d/])(?:24\/7|9\/11|7\/7)(?![\d/])|(?<![\d.,])\d{1,9}\p{Lu}{1,4}(?![\p{L}\d])/uy;

const NAMED_BEFORE = new Set(NAMES.map((name) => name.toLowerCase()));
const SLASH = 0x2f;

export const identifier: MentionRule = {
  name: 'identifier',
  example: 'Covid-19; G20; F-16; Article 50; Channel 4; No 10; 24/7; 9/11',
  precedence: 1,
  cues: { numbers: true, attached: true },
  read({ text, kind, start: from, before, beforeStart: start, digitsEnd }) {
    if (digitsEnd === from) return null;
    const isJoined = kind === 'attached' || text[from - 1] === '-';
    const end = isJoined ? endAt(ONE_WORD, text, start) : -1;
    if (end > from) return { form: 'identifier', value: null, start, end };
    const named = NAMED_BEFORE.has(before) ? endAt(NAMED, text, from) : -1;
    const next = text.charCodeAt(digitsEnd);
    const isNumbered = next === SLASH || isAsciiLetter(next) || next >= 128;
    const to = isNumbered ? Math.max(named, endAt(NUMBERED, text, from)) : named;
    return to < 0 ? null : { form: 'identifier', value: null, start: from, end: to };
  },
};
