import type { Line } from '../line.ts';
import { labelsBefore } from './labels.ts';
import { nameEnd, placeLength } from './names.ts';
import {
  ageEnd,
  clauseEnds,
  complementEnd,
  startsClause,
  startsComplement,
} from './phrase-ends.ts';
import { isHead, startOf } from './phrase-heads.ts';
import type { Phrase } from './phrase.ts';
import { MODIFIERS, type Words } from './words.ts';

const SETTING = /^(?:in|across|within|at|from|outside)$/;
const WITHOUT = /^(?:excluding|without|removing|stripping)$/;
const EXCLUDED =
  /^(?:excluded|removed|ignored|discounted|omitted|included|reallocated|stripped|taken)$/;
/** Tokens after people within which the word that excludes them stands. */
const EXCLUDED_WITHIN = 6;
const SECOND_HEAD_WITHIN = 4;

/** Every phrase of a sentence that can name people, each in the lengths it may have. */
export function findPhrases({ text, tokens, figuresAt }: Line): Phrase[] {
  const figures = new Set(figuresAt);
  const words: Words = { tokens, isFigure: (at) => figures.has(at) };
  return tokens.flatMap((token, at) => {
    const phrases: Phrase[] = figures.has(at) ? labelsBefore(words, at) : [];
    if (SETTING.test(token.lower)) {
      const end = complementEnd(words, at);
      const start = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
      if (end > start) phrases.push({ start, end, head: end - 1, shape: 'setting' });
    }
    if (WITHOUT.test(token.lower)) {
      const end = complementEnd(words, at);
      if (end > at + 1) phrases.push({ start: at, end, head: at, shape: 'without' });
    }
    const place = at + placeLength(text, tokens, at);
    if (place > at) phrases.push({ start: at, end: place, head: place - 1, shape: 'place' });
    if (isHead(words, at)) return [...phrases, ...phrasesAround(words, at)];
    const end = nameEnd(tokens, at);
    if (end > 0) phrases.push({ start: at, end, head: end - 1, shape: 'name' });
    return phrases;
  });
}

/** The phrases with one head: alone, with an age, a preposition, a clause, a second head. */
function phrasesAround(words: Words, head: number): Phrase[] {
  const { tokens } = words;
  const start = startOf(words, head);
  const phrases: Phrase[] = [];
  const add = (end: number, shape: Phrase['shape']) => phrases.push({ start, end, head, shape });
  const rest = tokens.slice(head + 1, head + EXCLUDED_WITHIN);
  const excluded = rest.findIndex(({ lower }) => EXCLUDED.test(lower)) + head + 1;
  if (excluded > head) phrases.push({ start, end: excluded + 1, head: excluded, shape: 'without' });
  const joined = start > 1 && /^(?:or|and)$/.test(tokens[start - 1]!.lower);
  if (joined && MODIFIERS.has(tokens[start - 2]!.wordClass)) {
    phrases.push({ start: startOf(words, start - 2), end: head + 1, head, shape: 'also' });
  }
  add(head + 1, 'head');
  let end = head + 1;
  const aged = ageEnd(words, end);
  if (aged > end) {
    end = aged;
    add(end, 'age');
  }
  if (startsComplement(tokens[end])) {
    const complement = complementEnd(words, end);
    if (complement > end + 1) {
      end = complement;
      add(end, 'of');
    }
  }
  if (startsClause(tokens[end])) for (const stop of clauseEnds(words, end)) add(stop, 'clause');
  const second = secondHead(words, head);
  if (second > 0) add(second + 1, 'also');
  return phrases;
}

/** The head after `and` or `or`: `Democrats and young independents`; 0 where there is none. */
function secondHead(words: Words, head: number): number {
  const { tokens } = words;
  if (!/^(?:and|or)$/.test(tokens[head + 1]?.lower ?? '')) return 0;
  const from = head + 2;
  for (let at = from; at < Math.min(from + SECOND_HEAD_WITHIN, tokens.length); at += 1) {
    if (isHead(words, at)) return at;
    if (!MODIFIERS.has(tokens[at]!.wordClass)) break;
  }
  return 0;
}
