import { SCALES, TENS, UNITS } from '../lexicon/number-words.ts';
import type { Place } from '../place.ts';
import { isDigit, isLetterBefore, isSpace } from './characters.ts';
import { findStarts, type Start } from './find-starts.ts';
import { linkBetween } from './link-between.ts';
import { readBarePart, readDigits, type ScannedNumber } from './read-digits.ts';
import { readNumberWords } from './read-number-words.ts';
import { wordBehind, wordBefore } from './words-beside.ts';

/** What a scan of a text finds, in order. */
export interface Scan {
  readonly places: readonly Place[];
  /** All digits and number words, also those within places. */
  readonly starts: readonly Start[];
}

const CARDINALS = new Set([UNITS, TENS, SCALES].flatMap(Object.keys));

/** The numbers of a text and the words that can be one. */
export function findPlaces(text: string): Scan {
  const places: Place[] = [];
  const starts = findStarts(text);
  let end = 0;
  let last: Place | null = null;
  for (const start of starts) {
    if (start.start < end) continue;
    const number = readNumber(text, start, end);
    const place: Place = number ? placeOf(text, number, start) : singlePlace(text, start);
    if (place.kind === 'word' && place.word === '') continue;
    places.push(place);
    end = place.end;
    if (place.kind === 'word') continue;
    if (last) {
      last.link = linkBetween(text, last.end, place.start);
      if (last.link !== '') last.next = place;
    }
    last = place;
  }
  return { places, starts };
}

/** The number at a start, unless it is digits that go on from others: the `3` of `1.2.3`. */
function readNumber(text: string, { start, word }: Start, from: number): ScannedNumber | null {
  if (word !== '') return CARDINALS.has(word) ? readNumberWords(text, start) : null;
  const before = text.charCodeAt(start - 1);
  if (!isDigit(text.charCodeAt(start))) return readBarePart(text, start);
  const isPart = before === 0x2e || before === 0x2c;
  if (isPart && isDigit(text.charCodeAt(start - 2))) return null;
  const opens = before === 0x2e && start > from && opensWord(text, start - 1);
  return (opens ? readBarePart(text, start - 1) : null) ?? readDigits(text, start);
}

/** True behind a space, a bracket or a line end. */
function opensWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  return at === 0 || isSpace(code) || code === 0x28 || code === 0x0a || code === 0x09;
}

function placeOf(text: string, number: ScannedNumber, first: Start): Place {
  const { start, end, value } = number;
  const beside = wordBefore(text, start);
  return {
    text,
    word: '',
    kind: isLetterBefore(text, start) ? 'attached' : 'number',
    start,
    end,
    value,
    digitsEnd: first.word === '' ? first.end : start,
    before: beside.word,
    beforeStart: beside.start,
    after: wordBehind(text, end),
    next: null,
    link: '',
  };
}

/** The place of digits or a word by themselves. */
export function singlePlace(text: string, { start, end, word }: Start): Place {
  return {
    text,
    word,
    kind: 'word',
    start,
    end,
    value: Number.NaN,
    digitsEnd: start,
    before: '',
    beforeStart: start,
    after: '',
    next: null,
    link: '',
  };
}
