import { BODIES, BODY_NOUNS, BREAKS, DOCUMENTS, PREPOSITIONS } from './lexicon/small-words.ts';
import { bare, isPossessive, nameStart, personStart, isRole } from './name-run.ts';
import type { Found } from './reference.ts';
import type { Token } from './tokenise.ts';

const DETERMINERS = /^(?:an?|the|one|another|his|her|its|their|our|my|some|several|many)$/i;
const MARK = /^[,;:()[\]—–-]$/;
const LONGEST = 14;
/** May stand in the words for an office. */
const OFFICE_PARTICIPLES =
  /^(?:managing|acting|sitting|ruling|leading|founding|outgoing|incoming|retiring|nursing|housing|banking|polling|marketing|engineering|planning|training|teaching|visiting|campaigning|broadcasting|publishing|shipping|farming|mining|fishing|manufacturing|building)$/;

/** Reads the noun phrase that ends before token `end`: a name, or an office without one. */
export function readPhraseBefore(
  text: string,
  tokens: readonly Token[],
  end: number,
): Found | null {
  const start = nameStart(tokens, end);
  const link = /^(?:an?|the|his|her|its|their)$/.test(tokens[start - 1]?.text ?? '')
    ? start - 2
    : start - 1;
  const preposition = bare(tokens[link]?.text ?? '');
  const isTail = start < end && /^(?:from|of|at|for|in|with)$/.test(preposition);
  if (isTail || start === end) {
    const role = readRole(text, tokens, end);
    if (role) return role;
    if (isTail) return readBeforeTail(text, tokens, link, end);
    const small = lastLink(tokens, end);
    const head = small === -1 ? null : readPhraseBefore(text, tokens, small);
    const isPerson = head?.reference.kind === 'name' && head.reference.name.includes(' ');
    return isPerson && head.to === small ? head : null;
  }
  return PREPOSITIONS.has(preposition) ? null : readName(text, tokens, end);
}

/** The preposition in the noun phrase that ends before `end`: `Bo Lund of the Pier campaign`. */
function lastLink(tokens: readonly Token[], end: number): number {
  for (let index = end - 1; index > Math.max(0, end - 9); index -= 1) {
    const word = tokens[index]?.text ?? '';
    if (MARK.test(word)) return -1;
    if (/^(?:of|from|at)$/.test(word)) return index;
  }
  return -1;
}

/** `Ana Silva of the Centre for Ports`, `the Ministry of Works` */
function readBeforeTail(
  text: string,
  tokens: readonly Token[],
  link: number,
  end: number,
): Found | null {
  const head = readPhraseBefore(text, tokens, link);
  const last = tokens[link - 1];
  const tail = tokens[end - 1];
  if (head?.reference.kind !== 'name' || head.to !== link || !last || !tail) return head;
  const { reference } = head;
  if (!BODIES.has(bare(last.text))) return reference.name.includes(' ') ? head : null;
  const span = { start: reference.span.start, end: tail.at + tail.text.length };
  const name = text.slice(span.start, span.end).replaceAll(/\s+/g, ' ');
  return { reference: { ...reference, name, span }, from: head.from, to: end };
}

/** Reads the name that ends before token `end`, with the office printed before it. */
export function readName(text: string, tokens: readonly Token[], end: number): Found | null {
  const start = nameStart(tokens, end);
  const last = tokens[end - 1];
  if (start === end || !last || isPossessive(last.text) || DOCUMENTS.has(bare(last.text))) {
    return null;
  }
  const person = personStart(tokens, start, end);
  if (person === null) return readRole(text, tokens, end);
  const first = tokens[person];
  if (!first) return null;
  const from = phraseStart(tokens, person);
  const hasRole = tokens.slice(from, person).some((token) => isRole(token.text));
  const description = hasRole ? printedWords(text, tokens, from, person) : null;
  const span = { start: first.at, end: last.at + last.text.length };
  const name = text.slice(span.start, span.end).replaceAll(/\s+/g, ' ');
  return {
    reference: { kind: 'name', name, description, span },
    from: hasRole ? from : start,
    to: end,
  };
}

/** Reads `a spokesman for the council`, ending before token `end`. */
export function readRole(text: string, tokens: readonly Token[], end: number): Found | null {
  const limit = Math.max(0, end - LONGEST);
  for (let index = end - 1; index >= limit; index -= 1) {
    const word = tokens[index]?.text ?? '';
    if (MARK.test(word)) return null;
    if (isPossessive(word) && !isOwnerInTail(tokens, index)) return null;
    if (!isRole(word) && !BODY_NOUNS.has(word)) continue;
    const next = tokens[index + 1]?.text ?? '';
    const isHead =
      index === end - 1 || /^(?:for|of|at|from|with|in|to|close|\p{Ll}{2,12}ing)$/u.test(next);
    if (!isHead) continue;
    const from = phraseStart(tokens, index);
    if (PREPOSITIONS.has(bare(tokens[from - 1]?.text ?? ''))) continue;
    const printed = printedWords(text, tokens, from, end);
    const start = tokens[from]?.at ?? 0;
    const span = { start, end: start + printed.length };
    return { reference: { kind: 'role', printed, span }, from, to: end };
  }
  return null;
}

/** `of the drivers’ union`: the possessive belongs to what follows the head. */
function isOwnerInTail(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(Math.max(0, index - 3), index)
    .some(({ text }) => /^(?:of|for|at|from|with)$/.test(text));
}

/** `describing` in `describing Prime Minister Ann Ash`; not `managing`. */
function isParticiple(word: string): boolean {
  return /^\p{Ll}{3,20}ing$/u.test(word) && !OFFICE_PARTICIPLES.test(word);
}

/** Where the noun phrase whose head is token `head` begins: its determiner, or after a break. */
export function phraseStart(tokens: readonly Token[], head: number): number {
  let from = head;
  while (from > 0 && head - from < 8) {
    const word = tokens[from - 1]?.text ?? '';
    if (DETERMINERS.test(word)) return from - 1;
    if (isParticiple(word)) return from;
    if (MARK.test(word) || BREAKS.has(word.toLowerCase()) || /[^.]\.$/.test(word)) {
      return from;
    }
    from -= 1;
  }
  return from;
}

export function printedWords(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): string {
  const last = tokens[to - 1];
  return text.slice(tokens[from]?.at ?? 0, last ? last.at + last.text.length : 0).trim();
}
