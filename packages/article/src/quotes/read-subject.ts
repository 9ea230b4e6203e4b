import { PREPOSITIONS } from './lexicon/small-words.ts';
import { bare, isRole } from './name-run.ts';
import { AUXILIARIES } from './lexicon/cue-verbs.ts';
import { printedWords, readName, readPhraseBefore, readRole } from './read-phrase.ts';
import type { Found } from './reference.ts';
import { spanOf, type Token } from './tokenise.ts';

const MARK = /^[,;:—–]$/;
const PRONOUN = /^(?:he|she|they|it)$/i;
/** Pieces between commas that are looked at between a subject and its verb. */
const MOST_ASIDES = 4;

/** Reads the subject of the verb at token `verb`: `Ms Okoro, a surgeon from Leeds, told`. */
export function readSubject(text: string, tokens: readonly Token[], verb: number): Found | null {
  let end = verb;
  while (end > 0 && isFiller(tokens[end - 1])) end -= 1;
  if (/^who$/i.test(tokens[end - 1]?.text ?? '')) {
    end -= tokens[end - 2]?.text === ',' ? 2 : 1;
    return readPhraseBefore(text, tokens, end);
  }
  return readDirect(text, tokens, end) ?? readBeforeRelative(text, tokens, end);
}

/** `An aide who asked not to be named said` */
function readBeforeRelative(text: string, tokens: readonly Token[], end: number): Found | null {
  for (let index = end - 2; index > Math.max(0, end - 16); index -= 1) {
    const word = tokens[index]?.text ?? '';
    if (MARK.test(word)) return null;
    if (/^(?:who|that)$/.test(word)) return readPhraseBefore(text, tokens, index);
  }
  return null;
}

function readDirect(text: string, tokens: readonly Token[], verb: number): Found | null {
  let end = verb;
  end = skipBrackets(tokens, end);
  const last = tokens[end - 1];
  if (!last) return null;
  if (PRONOUN.test(last.text)) {
    const reference = {
      kind: 'pronoun',
      word: last.text.toLowerCase(),
      span: spanOf(last),
    } as const;
    return { reference, from: end - 1, to: end };
  }
  if (/^[,—–-]$/.test(last.text)) return readBeforeAside(text, tokens, end - 1);
  const phrase = readPhraseBefore(text, tokens, end);
  const named = phrase?.reference.kind === 'role' ? readApposed(text, tokens, phrase) : null;
  return named ?? phrase;
}

/** `Ana Silva, head of the union said`, where the second comma is left out. */
function readApposed(text: string, tokens: readonly Token[], role: Found): Found | null {
  const comma = role.from - 1;
  if (tokens[comma]?.text !== ',') return null;
  const named = readName(text, tokens, comma);
  if (named?.reference.kind !== 'name' || !named.reference.name.includes(' ')) return null;
  if (named.from !== pieceStart(tokens, comma)) return null;
  const description = printedWords(text, tokens, role.from, role.to);
  return { ...named, reference: { ...named.reference, description } };
}

function isFiller(token: Token | undefined): boolean {
  if (!token) return false;
  const word = token.text.toLowerCase();
  return AUXILIARIES.has(word) || /\p{L}{3}ly$/u.test(word);
}

/** `Ana Silva (Con, Leeds North) said` */
function skipBrackets(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.text !== ')') return end;
  for (let index = end - 2; index >= Math.max(0, end - 12); index -= 1) {
    if (tokens[index]?.text === '(') return index;
  }
  return end;
}

/** `mark` closes an aside; the subject stands before the comma that opens it. */
function readBeforeAside(text: string, tokens: readonly Token[], mark: number): Found | null {
  let right = mark;
  let fallback: Found | null = null;
  for (let asides = 0; asides < MOST_ASIDES && right > 0; asides += 1) {
    const left = pieceStart(tokens, right);
    const named0 = asides === 0 ? readNameInAside(text, tokens, left, right) : null;
    if (named0) return named0;
    const pronoun = tokens[right - 1];
    if (asides > 0 && pronoun && right - 1 === left && PRONOUN.test(pronoun.text)) {
      const word = pronoun.text.toLowerCase();
      return { reference: { kind: 'pronoun', word, span: spanOf(pronoun) }, from: left, to: right };
    }
    if (asides > 0) {
      const named = readName(text, tokens, right);
      const name = named?.reference.kind === 'name' ? named.reference : null;
      if (named && name && !PREPOSITIONS.has(bare(tokens[named.from - 1]?.text ?? ''))) {
        return {
          ...named,
          reference: { ...name, description: name.description ?? aside(text, tokens, right) },
        };
      }
    }
    const phrase = readPhraseBefore(text, tokens, right);
    if (phrase && phrase.from === left) fallback = phrase;
    if (left === 0) break;
    right = left - 1;
  }
  return fallback;
}

/** `The port’s director, Bo Lund, said`: the office first, the name between the commas. */
function readNameInAside(
  text: string,
  tokens: readonly Token[],
  left: number,
  right: number,
): Found | null {
  if (tokens[left - 1]?.text !== ',') return null;
  const named = readName(text, tokens, right);
  if (named?.reference.kind !== 'name') return null;
  const first = tokens.findIndex(({ at }) => at === named.reference.span.start);
  const isWhole = tokens.slice(left, first).every(({ text: word }) => /^the$|^\p{Lu}/u.test(word));
  const office = isWhole && first >= left ? readRole(text, tokens, left - 1) : null;
  if (office?.reference.kind !== 'role') return null;
  const description = office.reference.printed;
  return { reference: { ...named.reference, description }, from: office.from, to: right };
}

function pieceStart(tokens: readonly Token[], end: number): number {
  let from = end;
  while (from > 0 && !/^[,;:—–]$/.test(tokens[from - 1]?.text ?? '')) from -= 1;
  return from;
}

/** The words after the comma at `comma`, where they say what the person is. */
export function aside(text: string, tokens: readonly Token[], comma: number): string | null {
  const first = tokens[comma + 1]?.text ?? '';
  if (!/^[,—–-]$/.test(tokens[comma]?.text ?? '') || !/^\p{L}/u.test(first)) return null;
  if (/^(?:who|whose|which|and|but|or|in|on|at|as|when|while|of|from|said|says|told)$/i.test(first))
    return null;
  let to = comma + 1;
  while (to < tokens.length && !/^[,;:()—–]$/.test(tokens[to]?.text ?? '') && to - comma < 25)
    to += 1;
  const words = printedWords(text, tokens, comma + 1, to).replace(/\.$/, '');
  return isDescription(tokens.slice(comma + 1, to)) ? words : null;
}

function isDescription(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.text ?? '';
  return /^(?:an?|the|one)$/i.test(first) || tokens.slice(0, 5).some((token) => isRole(token.text));
}
