import { PEOPLE, PEOPLE_ENDING } from '../language/lexicon/people.ts';
import { spanOf } from '../language/phrase.ts';
import type { Token } from '../language/tokens.ts';
import { ADVERBS, PRONOUNS } from './lexicon/connectives.ts';
import type { People } from './rule.ts';
import { startsAnswer, startsPredicate } from './verb.ts';

const LINKS = new Set(['of', 'among', 'amongst', 'in', 'for']);
/** Words that go on describing people once they are named. */
const AFTER_HEAD = new Set([
  'above',
  'across',
  'and',
  'at',
  'below',
  'between',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'over',
  'than',
  'under',
  'with',
  'without',
]);
const DETERMINERS = /^(?:the|a|an|their|his|her|its|our|this|that)$/;
const RELATIVES = new Set(['who', 'that', 'which', 'whose', 'whom']);
const INSIDE_PHRASE = new Set(['age', 'date', 'time', 'money', 'number', 'ordinal', 'identifier']);

/** A noun phrase of people at the head of `tokens`: `of people aged 65 or over` … */
export function readPeople(tokens: readonly Token[]): { people: People; length: number } | null {
  const first = tokens[0] && LINKS.has(tokens[0].lower) ? 1 : 0;
  let head = -1;
  let at = first;
  for (; at < tokens.length; at += 1) {
    if (!continuesPhrase(tokens, at, head >= 0)) break;
    if (isHead(tokens, at)) head = at;
  }
  if (head < 0) return null;
  const end = lastOfPhrase(tokens, head, at);
  const span = spanOf(tokens.slice(first, end));
  return span ? { people: { span }, length: end } : null;
}

function continuesPhrase(tokens: readonly Token[], at: number, afterHead: boolean): boolean {
  const token = tokens[at]!;
  const previous = tokens[at - 1];
  if (token.number) {
    const { form } = token.number;
    return afterHead ? INSIDE_PHRASE.has(form) : /^(?:age|date|ordinal)$/.test(form);
  }
  // A dash between spaces ends the phrase; a hyphen does not.
  if (token.kind === 'mark')
    return /^[-‑&/’']$/.test(token.text) && previous?.span.end === token.span.start;
  if (RELATIVES.has(token.lower) || ADVERBS.has(token.lower) || PRONOUNS.has(token.lower))
    return false;
  if (AFTER_HEAD.has(token.lower)) return afterHead;
  if (previous && DETERMINERS.test(previous.lower)) return true;
  // `leave voters`, `support workers`: before a noun for people a verb is none.
  if (!afterHead && isPeopleNoun(tokens[at + 1])) return true;
  return afterHead ? !startsPredicate(token) : !startsAnswer(token);
}

function isHead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.number) return token.number.form === 'age';
  // `the public`, not `public protests`.
  if (token.lower === 'public' || token.lower === 'staff')
    return tokens[at + 1]?.kind !== 'word' || startsPredicate(tokens[at + 1]!);
  if (isPeopleNoun(token)) return true;
  return at > 0 && /^\p{Lu}\p{L}+s$/u.test(token.text);
}

/** True for a noun of the lexicon: `voters`, `Victorians`; not for any capitalised plural. */
export function isPeopleNoun(token: Token | undefined): boolean {
  return token !== undefined && (PEOPLE.has(token.lower) || PEOPLE_ENDING.test(token.lower));
}

/** Drops a loose end: a preposition or conjunction that nothing follows. */
function lastOfPhrase(tokens: readonly Token[], head: number, end: number): number {
  let last = end;
  while (last > head + 1 && AFTER_HEAD.has(tokens[last - 1]!.lower)) last -= 1;
  return last;
}

/** The people that the tokens end with: `backed by most pensioners` → `pensioners`. */
export function peopleAtEnd(tokens: readonly Token[]): People | null {
  for (let start = Math.max(0, tokens.length - 10); start < tokens.length; start += 1) {
    if (tokens[start]!.kind === 'mark') continue;
    const found = readPeople(tokens.slice(start));
    if (found && start + found.length === tokens.length) {
      return narrowed(found.people, tokens, start);
    }
  }
  return null;
}

/** Without the words that count people and do not describe them: `a majority of women` → `women`. */
function narrowed(people: People, tokens: readonly Token[], start: number): People {
  const of = tokens.findLastIndex(
    ({ lower }, index) =>
      index >= start &&
      /^(?:of|by|than|that|found|most|among|asked|polled|surveyed|interviewed|questioned)$/.test(
        lower,
      ),
  );
  const span = of < 0 ? people.span : spanOf(tokens.slice(of + 1));
  return { span: span ?? people.span };
}
