import type { Sentence } from '@topline/model';
import { COURTESIES, FEMALE, HONOURS, MALE } from './lexicon/roles.ts';
import { MEN, WOMEN } from './lexicon/given-names.ts';
import { BODIES, DOCUMENTS, NO_GIVEN_NAMES } from './lexicon/small-words.ts';
import { bare, nameEnd } from './name-run.ts';
import { readName } from './read-phrase.ts';
import { aside } from './read-subject.ts';
import { tokenise } from './tokenise.ts';

export type Gender = 'male' | 'female' | null;

/** A person whom the article gives a full name. */
export interface Person {
  readonly name: string;
  readonly surname: string;
  readonly given: string;
  readonly gender: Gender;
  readonly description: string | null;
  /** Offset of the first place that prints the name so. */
  readonly at: number;
}

/** People of one surname that are kept; more is no newspaper article. */
const MOST_NAMESAKES = 20;
/** Characters of one sentence that are looked at. */
const REACH = 2000;

/** Words before a name that may describe its bearer. */
const CONTEXT = 10;

/**
 * The full names of people in the body, by lower-case surname, in order of their first place;
 * also by `givenKey`.
 */
export function listPeople(text: string, sentences: readonly Sentence[]): Map<string, Person[]> {
  const people = new Map<string, Person[]>();
  for (const { span, zone } of sentences) {
    if (zone === 'headline' || zone === 'table') continue;
    for (const person of peopleIn(text, span.start, Math.min(span.end, span.start + REACH))) {
      for (const key of keysOf(person)) {
        people.set(key, addPerson(people.get(key) ?? [], person));
      }
    }
  }
  return people;
}

function keysOf({ name, surname, given }: Person): string[] {
  const [title = ''] = name.toLowerCase().split(' ');
  const keys = [bare(surname), givenKey('', given)];
  return HONOURS.has(title) ? [...keys, givenKey(title, given)] : keys;
}

/** Where people are listed by their given name, with or without `Sir` and the like. */
export function givenKey(title: string, given: string): string {
  return `${title} ${given.toLowerCase()}`;
}

function addPerson(namesakes: Person[], person: Person): Person[] {
  const known = namesakes.findIndex((other) => other.name === person.name);
  const before = namesakes[known];
  if (before && !before.description && person.description) {
    namesakes[known] = { ...before, description: person.description };
  }
  if (known === -1 && namesakes.length < MOST_NAMESAKES) namesakes.push(person);
  return namesakes;
}

function peopleIn(text: string, start: number, end: number): Person[] {
  const tokens = tokenise(text, start, end);
  const people: Person[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const last = nameEnd(tokens, index);
    if (last === index) continue;
    const word = tokens[last - 1];
    const near = tokens.slice(Math.max(0, index - CONTEXT), last - 1);
    const plain = word && [...near, { ...word, text: unowned(word.text) }];
    const found = plain && readName(text, plain, plain.length);
    if (found?.reference.kind === 'name') {
      const person = asPerson(found.reference.name, found.reference.span.start);
      const description = found.reference.description ?? aside(text, tokens, last);
      if (person) people.push({ ...person, description });
    }
    index = last - 1;
  }
  return people;
}

function unowned(word: string): string {
  return word.replace(/[’']s$|(?<=s)[’']$/, '');
}

function asPerson(name: string, at: number): Omit<Person, 'description'> | null {
  const words = name.split(' ');
  const isHonoured = HONOURS.has(bare(words[0] ?? ''));
  const given = words[isHonoured ? 1 : 0] ?? '';
  const surname = words.at(-1) ?? '';
  if (words.length < (isHonoured ? 3 : 2) || NO_GIVEN_NAMES.has(bare(given))) return null;
  if (BODIES.has(bare(surname)) || DOCUMENTS.has(bare(surname))) return null;
  if (COURTESIES.has(bare(given)) || /\p{L}{2}ing$/u.test(given)) return null;
  if (words.every((word) => /^\p{Lu}+$/u.test(word))) return null;
  return { name, surname, given, gender: genderOf(words), at };
}

/** As the title or given name shows it; `null` where neither does. */
export function genderOf(words: readonly string[]): Gender {
  for (const printed of words.slice(0, 3)) {
    const word = printed.replace(/-.*$/, '');
    if (MALE.has(bare(word)) || MEN.has(word)) return 'male';
    if (FEMALE.has(bare(word)) || WOMEN.has(word)) return 'female';
  }
  return null;
}
