import { PEOPLE, PEOPLE_ENDING } from '../language/lexicon/people.ts';
import { PARTICIPLES } from '../language/lexicon/verbs.ts';
import { spanOf } from '../language/phrase.ts';
import type { Token } from '../language/tokens.ts';
import type { People } from './rule.ts';
import { startsPredicate } from './verb.ts';

const LINKS = new Set(['of', 'among', 'amongst', 'in', 'for']);
const AFTER_HEAD = new Set([
  'in',
  'from',
  'of',
  'with',
  'without',
  'across',
  'on',
  'at',
  'and',
  'or',
  'under',
  'over',
]);
const RELATIVES = new Set(['who', 'that', 'which', 'whose', 'whom']);

/** A noun phrase of people at the head of `tokens`: `of people aged 65 or over` … */
export function readPeople(tokens: readonly Token[]): { people: People; length: number } | null {
  const first = tokens[0] && LINKS.has(tokens[0].lower) ? 1 : 0;
  let head = -1;
  let at = first;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const inside = continuesPhrase(token, head >= 0);
    if (!inside) break;
    if (isHead(token, at === 0)) head = at;
  }
  if (head < 0) return null;
  const end = lastOfPhrase(tokens, head, at);
  const span = spanOf(tokens.slice(first, end));
  return span ? { people: { span }, length: end } : null;
}

function continuesPhrase(token: Token, afterHead: boolean): boolean {
  if (token.kind === 'number') return token.number?.form === 'age' || token.number?.form === 'date';
  if (token.kind === 'mark') return /^[-‑&/’']$/.test(token.text);
  if (RELATIVES.has(token.lower)) return false;
  if (AFTER_HEAD.has(token.lower)) return afterHead;
  return !(afterHead && startsPredicate(token));
}

function isHead(token: Token, isFirst: boolean): boolean {
  if (token.kind === 'number') return token.number?.form === 'age';
  if (PEOPLE.has(token.lower) || PEOPLE_ENDING.test(token.lower)) return true;
  return !isFirst && /^\p{Lu}\p{L}+s$/u.test(token.text);
}

/** Drops a loose end: a preposition or conjunction that nothing follows. */
function lastOfPhrase(tokens: readonly Token[], head: number, end: number): number {
  let last = end;
  while (last > head + 1) {
    const { lower } = tokens[last - 1]!;
    if (!AFTER_HEAD.has(lower) || PARTICIPLES.has(lower)) break;
    last -= 1;
  }
  return last;
}

/** The people that the tokens end with: `backed by most pensioners` → `pensioners`. */
export function peopleAtEnd(tokens: readonly Token[]): People | null {
  for (let start = Math.max(0, tokens.length - 10); start < tokens.length; start += 1) {
    if (
      !LINKS.has(tokens[start]!.lower) &&
      !isHead(tokens[start]!, true) &&
      tokens[start]!.kind === 'mark'
    )
      continue;
    const found = readPeople(tokens.slice(start));
    if (found && start + found.length === tokens.length)
      return narrowed(found.people, tokens, start);
  }
  return null;
}

/** Without the words that count people and do not describe them: `a majority of women` → `women`. */
function narrowed(people: People, tokens: readonly Token[], start: number): People {
  const of = tokens.findLastIndex(
    ({ lower }, index) => index >= start && /^(?:of|by|than|that|found|most|among)$/.test(lower),
  );
  const span = of < 0 ? people.span : spanOf(tokens.slice(of + 1));
  return { span: span ?? people.span };
}
