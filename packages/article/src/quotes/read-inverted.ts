import { PREPOSITIONS } from './lexicon/small-words.ts';
import { bare, nameEnd, isRole } from './name-run.ts';
import { printedWords, readName, readPhraseBefore } from './read-phrase.ts';
import { aside } from './read-subject.ts';
import type { Found } from './reference.ts';
import { spanOf, type Token } from './tokenise.ts';

const STOP =
  /^(?:[,;:()[\]—–]|in|on|at|during|when|while|who|as|after|before|about|to|that|and|but|following|speaking|last|this|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day\.?)$/i;
const OWNER = /^(?:of|for|from|with)$/i;
const LONGEST = 16;

/** Reads who speaks where the verb comes first, from token `start`: `said a union official in Hull`. */
export function readInverted(text: string, tokens: readonly Token[], start: number): Found | null {
  const first = tokens[start];
  if (!first) return null;
  if (/^(?:he|she|they|it)$/i.test(first.text)) {
    const reference = {
      kind: 'pronoun',
      word: first.text.toLowerCase(),
      span: spanOf(first),
    } as const;
    return { reference, from: start, to: start + 1 };
  }
  const stop = indexFrom(tokens, start, (token) => STOP.test(token.text) || endsSentence(token));
  const head = Math.min(
    stop,
    indexFrom(tokens, start, (token) => OWNER.test(token.text)),
  );
  const named = readName(text, tokens, head);
  if (named?.reference.kind === 'name' && named.from >= start) {
    const { reference } = named;
    const description = reference.description ?? aside(text, tokens, head);
    return { ...named, reference: { ...reference, description } };
  }
  if (!tokens.slice(start, head).some((token) => isRole(token.text))) {
    return readAnyone(text, tokens, start, head);
  }
  return readNameAfterRole(text, tokens, start, stop) ?? readPhraseBefore(text, tokens, stop);
}

/** Whoever is not named and has no office: `one`, `another`, `a lollipop lady`. */
function readAnyone(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
): Found | null {
  const words = tokens.slice(start, end).map((token) => token.text);
  const isOne = /^(?:one|another|some|many|others|locals|campaigners)$/.test(words.join(' '));
  const isPhrase = /^(?:an?|one|another)$/.test(words[0] ?? '') && words.length > 1;
  const isPlain = words.length <= 5 && words.every((word) => /^\p{Ll}/u.test(word));
  if (!isOne && !(isPhrase && isPlain)) return null;
  const printed = printedWords(text, tokens, start, end).replace(/\.$/, '');
  const at = tokens[start]?.at ?? 0;
  const span = { start: at, end: at + printed.length };
  return { reference: { kind: 'role', printed, span }, from: start, to: end };
}

/** `the council’s chief executive, Jo Bell` */
function readNameAfterRole(
  text: string,
  tokens: readonly Token[],
  start: number,
  stop: number,
): Found | null {
  if (tokens[stop]?.text !== ',') return null;
  const end = nameEnd(tokens, stop + 1);
  const named = end - stop > 2 ? readName(text, tokens, end) : null;
  if (named?.reference.kind !== 'name' || PREPOSITIONS.has(bare(tokens[stop + 1]?.text ?? ''))) {
    return null;
  }
  const description = printedWords(text, tokens, start, stop);
  return { reference: { ...named.reference, description }, from: start, to: end };
}

function endsSentence(token: Token): boolean {
  return /\p{Ll}{3}\.$/u.test(token.text) && !isRole(token.text);
}

function indexFrom(
  tokens: readonly Token[],
  start: number,
  test: (token: Token) => boolean,
): number {
  const limit = Math.min(tokens.length, start + LONGEST);
  for (let index = start; index < limit; index += 1) {
    const token = tokens[index];
    if (token && test(token)) return endsSentence(token) ? index + 1 : index;
  }
  return limit;
}
