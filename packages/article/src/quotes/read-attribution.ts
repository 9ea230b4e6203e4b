import type { Span } from '@topline/model';
import { CUE_PARTICIPLES, CUE_VERBS, PASSIVES } from './lexicon/cue-verbs.ts';
import { nameEnd } from './name-run.ts';
import { readInverted } from './read-inverted.ts';
import { readOpening } from './read-opening.ts';
import { readLead } from './read-lead.ts';
import { readName } from './read-phrase.ts';
import { readSubject } from './read-subject.ts';
import type { Reference } from './reference.ts';
import { spanOf, tokenise, type Token } from './tokenise.ts';

/** The verb, or `according to`, that gives words to a speaker. */
export interface Cue {
  readonly word: string;
  readonly span: Span;
}

/** Who is said to have said it, and by which verb; the reference still has to be resolved. */
export interface Attribution {
  readonly reference: Reference;
  readonly cue: Cue | null;
}

/** Characters of a clause that are looked at. */
const REACH = 400;

/** The words between the sentence’s start and the passage: `Ms Okoro told the paper: “`. */
export function readBefore(
  text: string,
  clause: Span,
): { attribution: Attribution; tight: boolean } | null {
  const tokens = tokenise(text, Math.max(clause.start, clause.end - REACH), clause.end);
  const according = readAccording(text, tokens);
  if (according) return { attribution: according, tight: false };
  if (tokens.at(-1)?.text === ':') {
    const named =
      nameEnd(tokens, 0) === tokens.length - 1 && readName(text, tokens, tokens.length - 1);
    if (named) return { attribution: { reference: named.reference, cue: null }, tight: true };
  }
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    if (!isCue(tokens, index)) continue;
    const found = readCueSubject(text, tokens, index);
    const rest = tokens.slice(index + 1).filter((token) => !/^[:,]$|^that$/.test(token.text));
    const cue = cueAt(tokens, index);
    if (found)
      return { attribution: { reference: found.reference, cue }, tight: rest.length === 0 };
  }
  const opening = tokens.at(-1)?.text === ':' ? readOpening(text, tokens) : null;
  return (
    opening && {
      attribution: { reference: opening.found.reference, cue: opening.cue },
      tight: true,
    }
  );
}

/** The verb of a clause that shares its subject with the one before: `and accused the mayor of`. */
export function readJoinedCue(text: string, clause: Span): Cue | null {
  const tokens = tokenise(text, Math.max(clause.start, clause.end - REACH), clause.end);
  const at = tokens.findIndex((token) => !/^(?:,|and|but|then|also|later)$/.test(token.text));
  return isCue(tokens, at) ? cueAt(tokens, at) : null;
}

/**
 * The words between the passage and the sentence’s end: `said Ms Okoro`, and after a whole
 * utterance also `the mayor added`.
 */
export function readAfter(text: string, clause: Span, isUtterance: boolean): Attribution | null {
  const tokens = tokenise(text, clause.start, Math.min(clause.end, clause.start + REACH));
  const start = /^[,–—-]$/.test(tokens[0]?.text ?? '') ? 1 : 0;
  if (tokens[start]?.text.toLowerCase() === 'according' && tokens[start + 1]?.text === 'to') {
    const found = readInverted(text, tokens, start + 2);
    return found && { reference: found.reference, cue: accordingTo(tokens, start) };
  }
  if (CUE_VERBS.has(tokens[start]?.text ?? '')) {
    const found = readInverted(text, tokens, start + 1);
    return found && { reference: found.reference, cue: cueAt(tokens, start) };
  }
  if (!isUtterance || /^(?:and|but|as)$/.test(tokens[start]?.text ?? '')) return null;
  for (let verb = start + 1; verb < tokens.length; verb += 1) {
    if (!isCue(tokens, verb)) continue;
    const found = readSubject(text, tokens, verb);
    if (found && opensWith(tokens, start, found.from)) {
      return { reference: found.reference, cue: cueAt(tokens, verb) };
    }
  }
  return null;
}

/** Whether nothing but more of a title stands before token `from`: `Union President and CEO Bo Lund`. */
function opensWith(tokens: readonly Token[], start: number, from: number): boolean {
  const before = tokens.slice(start, from);
  return (
    from <= start + 1 || before.every(({ text }) => /^(?:\p{Lu}|and$|of$|the$|for$)/u.test(text))
  );
}

function readAccording(text: string, tokens: readonly Token[]): Attribution | null {
  const at = tokens.findLastIndex((token) => /^according$/i.test(token.text));
  if (at === -1 || tokens[at + 1]?.text !== 'to') return null;
  const found = readInverted(text, tokens, at + 2);
  return found && { reference: found.reference, cue: accordingTo(tokens, at) };
}

function cueAt(tokens: readonly Token[], index: number): Cue | null {
  const token = tokens[index];
  return token ? { word: token.text, span: spanOf(token) } : null;
}

function accordingTo(tokens: readonly Token[], index: number): Cue {
  const [first, to] = [tokens[index], tokens[index + 1]];
  const start = first?.at ?? 0;
  return { word: 'according to', span: { start, end: to ? spanOf(to).end : start } };
}

function isCue(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.text ?? '';
  if (CUE_PARTICIPLES.has(word)) return true;
  if (/^(?:shot|hit|fired)$/.test(word)) return tokens[index + 1]?.text === 'back';
  return CUE_VERBS.has(word) && !PASSIVES.has(tokens[index - 1]?.text.toLowerCase() ?? '');
}

function readCueSubject(text: string, tokens: readonly Token[], index: number) {
  if (CUE_PARTICIPLES.has(tokens[index]?.text ?? '')) return readLead(text, tokens, index);
  const isJoined = /^(?:and|but|then)$/.test(tokens[index - 1]?.text ?? '');
  return isJoined ? readLead(text, tokens, index) : readSubject(text, tokens, index);
}
