import type { Token } from '../language/tokens.ts';
import { isShare } from './evidence.ts';
import { isPeopleNoun, readPeople } from './people.ts';
import { placeAfterIn, placeAtEnd, placeAtStart } from './place.ts';
import type { People } from './rule.ts';
import { startsPredicate } from './verb.ts';

const OPENERS =
  /^(?:and|but|while|with|the|also|meanwhile|however|by|contrast|,|–|—|“|"|nearly|most|many|some|more|fewer)$/;

/**
 * The people that a sentence sets for the number at `at`: `among women` or `in Germany` after the
 * number and before the next one, else the last one before it.
 */
export function peopleOfSentence(
  text: string,
  tokens: readonly Token[],
  at: number,
): People | null {
  const next = tokens.findIndex(
    ({ number }, index) => index > at && number !== null && isShare(number),
  );
  const after = tokens.slice(at + 1, next < 0 ? undefined : next);
  const here = after.findIndex(isAmong);
  if (here >= 0) return readPeople(after.slice(here))?.people ?? null;
  const place = placeWithin(text, after);
  if (place) return place;
  const where = tokens.findLastIndex(({ lower }, index) => index < at && lower === 'where');
  if (where > 0 && at - where <= 4) {
    const host = placeAtEnd(
      text,
      tokens.slice(0, where).filter(({ text: mark }) => mark !== ','),
    );
    if (host) return host;
  }
  for (let index = at - 1; index >= 0; index -= 1) {
    const token = tokens[index]!;
    if (isAmong(token)) return readPeople(tokens.slice(index, at))?.people ?? null;
    const opens =
      index === 0 ||
      /^[,;]$/.test(tokens[index - 1]!.text) ||
      /^(?:and|while|but)$/.test(tokens[index - 1]!.lower);
    if (token.lower === 'in' && opens) {
      const setting = placeAfterIn(text, tokens.slice(index, at));
      if (setting) return setting;
    }
    if (token.number && isShare(token.number) && token.bracketed === tokens[at]!.bracketed) break;
  }
  const last = tokens.findLastIndex((token, index) => index < at && isAmong(token));
  return (
    (last < 0 ? null : readPeople(tokens.slice(last, at))?.people) ??
    subjectPeople(text, tokens.slice(0, at))
  );
}

/** `in Germany` right after a number, or at the end of its clause. */
function placeWithin(text: string, after: readonly Token[]): People | null {
  const right = placeAfterIn(text, after);
  if (right) return right;
  const end = after.findIndex(({ kind }) => kind === 'mark');
  const clause = end < 0 ? after : after.slice(0, end);
  const last = clause.findLastIndex(({ lower }) => lower === 'in');
  const people = last < 0 ? null : placeAfterIn(text, clause.slice(last));
  return people && people.span.end === clause.at(-1)?.span.end ? people : null;
}

/** The people or place a sentence or its last clause begins with: `Women are most uncertain, with` … */
function subjectPeople(text: string, before: readonly Token[]): People | null {
  const comma = before.findLastIndex(({ text: mark }) => /^[,;–—]$/.test(mark));
  for (const clause of [before.slice(comma + 1), before]) {
    const start = clause.findIndex(({ lower }) => !OPENERS.test(lower));
    if (start < 0) continue;
    const words = clause.slice(start);
    const place = placeAtStart(text, words);
    if (place && endsSubject(words[lengthOf(words, place)])) return place;
    const found = readPeople(words);
    const phrase = found ? words.slice(0, found.length) : [];
    if (found && phrase.some(isPeopleNoun) && endsSubject(words[found.length])) return found.people;
  }
  return null;
}

function isAmong({ lower }: Token): boolean {
  return lower === 'among' || lower === 'amongst';
}

/** What may stand after a subject: its verb, or a mark. */
function endsSubject(next: Token | undefined): boolean {
  return next === undefined || startsPredicate(next) || /^[,–—(]$/.test(next.text);
}

function lengthOf(words: readonly Token[], { span }: People): number {
  return words.findIndex((token) => token.span.end === span.end) + 1;
}
