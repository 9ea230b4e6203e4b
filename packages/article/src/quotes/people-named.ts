import { covers, type Span } from '@topline/model';
import type { Passage } from './find-passages.ts';
import type { Person } from './list-people.ts';
import { nameEnd, personStart } from './name-run.ts';
import { findPerson } from './resolve-speaker.ts';
import { tokenise } from './tokenise.ts';

/** Characters of one sentence that are looked at. */
const REACH = 1000;

/** The people whom the sentence names outside its quotations, in order, each once. */
export function peopleNamed(
  text: string,
  span: Span,
  passages: readonly Passage[],
  people: ReadonlyMap<string, readonly Person[]>,
): Person[] {
  const tokens = tokenise(text, span.start, Math.min(span.end, span.start + REACH));
  const found = new Set<Person>();
  for (let index = 0; index < tokens.length; index += 1) {
    const end = nameEnd(tokens, index);
    const first = tokens[personStart(tokens, index, end) ?? index];
    const last = tokens[end - 1];
    if (end === index || !first || !last) continue;
    index = end - 1;
    const place = { start: first.at, end: last.at + last.text.length };
    if (passages.some(({ outer }) => covers(outer, place))) continue;
    const person = findPerson(people, nameIn(text, place), first.at);
    if (person) found.add(person);
  }
  return [...found];
}

function nameIn(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .replace(/(?:[’']s|(?<=s)[’'])?\.?$/, '')
    .replaceAll(/\s+/g, ' ');
}
