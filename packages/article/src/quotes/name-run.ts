import { COURTESIES, HONOURS, ROLES } from './lexicon/roles.ts';
import { MEN } from './lexicon/given-names.ts';
import { ADJUNCTS, NO_NAMES, PARTICLES } from './lexicon/small-words.ts';
import type { Token } from './tokenise.ts';

/** True for the word of an office: `President`, `co-president`, `minister’s`. */
export function isRole(word: string): boolean {
  const plain = bare(word);
  if (/^\d{1,3}-year-old$/.test(plain)) return true;
  return ROLES.has(plain) || plain.split('-').some((part) => part !== 'general' && ROLES.has(part));
}

/** Longest run of capitalised words that is looked at. */
const LONGEST = 9;

/** A word without its case, possessive ending and abbreviation dot. */
export function bare(word: string): string {
  return word.toLowerCase().replace(/(?:[’']s|(?<=s)[’'])?\.?$/, '');
}

export function isPossessive(word: string): boolean {
  return /[’']s$|s[’']$/.test(word);
}

/** True for a word that may be part of a name. A dot is only in order after a title or initial. */
export function isNamePart(token: Token | undefined): boolean {
  if (!token || !/^\p{Lu}/u.test(token.text)) return false;
  if (NO_NAMES.has(token.text.toLowerCase())) return false;
  if (!token.text.endsWith('.')) return true;
  return /^(?:(?:\p{Lu}\.){1,3}|[JS]r\.)$/u.test(token.text) || isTitle(bare(token.text));
}

function isTitle(word: string): boolean {
  return COURTESIES.has(word) || HONOURS.has(word) || ROLES.has(word);
}

/** Index of the first word of the run of name parts that ends before `end`; `end` for none. */
export function nameStart(tokens: readonly Token[], end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST) {
    const isLink = start < end && PARTICLES.has(tokens[start - 1]?.text ?? '');
    if (isNamePart(tokens[start - 1])) start -= 1;
    else if (isLink && isNamePart(tokens[start - 2])) start -= 2;
    else break;
  }
  return start;
}

/** Index just past the run of name parts that begins at `start`; `start` for none. */
export function nameEnd(tokens: readonly Token[], start: number): number {
  let end = start;
  while (end - start < LONGEST) {
    const isLink = end > start && PARTICLES.has(tokens[end]?.text ?? '');
    if (isLink && isNamePart(tokens[end + 1])) end += 2;
    else if (isNamePart(tokens[end])) end += 1;
    else break;
    if (isPossessive(tokens[end - 1]?.text ?? '')) break;
  }
  return end;
}

/**
 * Parts the offices and parties from the name in a run of capitalised words: `President Joe Biden`.
 * Gives the index where the name begins, or `null` where the run is all office.
 */
export function personStart(tokens: readonly Token[], start: number, end: number): number | null {
  let from = start;
  for (let index = start; index < end; index += 1) {
    const word = tokens[index]?.text ?? '';
    const isLast = index === end - 1;
    const isGiven = index === end - 2 && MEN.has(word) && isRole(tokens[index - 1]?.text ?? '');
    const isOffice = isRole(word) && !isGiven && !(isLast && index - from > 0);
    if (COURTESIES.has(bare(word)) && !isLast) from = index;
    else if (isOffice || (isPossessive(word) && !isLast)) from = index + 1;
  }
  if (from >= end) return null;
  while (end - from > 2 && isAdjunct(tokens[from]?.text ?? '')) from += 1;
  while (end - from > 2 && COURTESIES.has(bare(tokens[from]?.text ?? ''))) from += 1;
  return from;
}

function isAdjunct(word: string): boolean {
  return ADJUNCTS.has(bare(word)) || /^\p{Lu}{2,8}$/u.test(word);
}
