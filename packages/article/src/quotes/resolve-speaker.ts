import { COURTESIES, HONOURS } from './lexicon/roles.ts';
import { descriptionKey } from './index-descriptions.ts';
import { BODIES, BODY_NOUNS } from './lexicon/small-words.ts';
import { genderOf, givenKey, type Gender, type Person } from './list-people.ts';
import { bare } from './name-run.ts';
import type { Reference } from './reference.ts';

/** Somebody who speaks, in the fullest form that the article prints. */
export interface Speaker {
  readonly name: string;
  readonly description: string | null;
  readonly gender: Gender;
}

/** What resolving needs to know of the article round a reference. */
export interface Context {
  readonly people: ReadonlyMap<string, readonly Person[]>;
  /** Whom `he` or `she` at this place may stand for, the likeliest first. */
  readonly recent: (at: number) => Iterable<Speaker>;
  /** Who has been quoted up to this place, the latest first. */
  readonly quoted: () => Iterable<Speaker>;
  /** The person whom a definite description at this place stands for. */
  readonly describedBy: (printed: string, at: number) => Person | null;
}

/** `he added`: whoever was quoted last goes on, before anybody who is only named. */
export function resolveNext(reference: Reference, context: Context): Speaker | null {
  if (reference.kind === 'pronoun') {
    const wanted = reference.word === 'he' ? 'male' : reference.word === 'she' ? 'female' : null;
    for (const speaker of context.quoted()) {
      if (wanted && (speaker.gender ?? wanted) === wanted) return speaker;
    }
  }
  return resolveSpeaker(reference, context);
}

/** Ties a reference to the fullest name printed; `null` where nobody fits. */
export function resolveSpeaker(reference: Reference, context: Context): Speaker | null {
  if (reference.kind === 'pronoun') return resolvePronoun(reference, context);
  if (reference.kind === 'role')
    return resolveRole(reference.printed, reference.span.start, context);
  const person = findPerson(context.people, reference.name, reference.span.start);
  const description = reference.description ?? person?.description ?? null;
  if (person) return { ...person, description };
  return { name: reference.name, description, gender: genderOf(reference.name.split(' ')) };
}

/** Candidates of unknown gender that are passed over for one of the right gender. */
const MOST_UNSURE = 4;

function resolvePronoun(
  { word, span }: Extract<Reference, { kind: 'pronoun' }>,
  { recent, people }: Context,
): Speaker | null {
  const wanted = word === 'he' ? 'male' : word === 'she' ? 'female' : null;
  let unsure: Speaker | null = null;
  let seen = 0;
  for (const speaker of recent(span.start)) {
    const surname = bare(speaker.name.split(' ').at(-1) ?? '');
    if (!wanted && (speaker.gender || people.has(surname))) continue;
    if (!wanted) return speaker;
    if (speaker.gender === wanted) return speaker;
    if (speaker.gender || BODIES.has(surname)) continue;
    if (people.has(surname)) return speaker;
    unsure ??= speaker;
    if ((seen += 1) >= MOST_UNSURE) break;
  }
  return unsure;
}

function resolveRole(printed: string, at: number, context: Context): Speaker {
  const person = /^the\s/i.test(printed) ? context.describedBy(printed, at) : null;
  if (person) return { ...person, description: printed };
  if (/^the\s/i.test(printed)) {
    const known = findCalled(descriptionKey(printed), at, context);
    if (known) return known;
  }
  const name = printed.replace(/^(?:an?|the|one|another)\s+/i, '').replaceAll(/\s+/g, ' ');
  return { name, description: printed, gender: genderOf(headOf(name).toReversed()) };
}

/** `The official`, after `a campaign official`; `the group`, after a body that has a name. */
function findCalled(key: string, at: number, { recent, people }: Context): Speaker | null {
  const isBody = BODY_NOUNS.has(key);
  for (const speaker of recent(at)) {
    const name = speaker.name.toLowerCase();
    if (name.endsWith(` ${key}`)) return speaker;
    if (isBody && !speaker.gender && !people.has(bare(name.split(' ').at(-1) ?? '')))
      return speaker;
  }
  return null;
}

/** The words before those that say whose office it is. */
function headOf(name: string): string[] {
  const words = name.split(' ');
  const owner = words.findIndex((word) => /^(?:of|for|at|from|with|in|to)$/.test(word));
  return owner > 0 ? words.slice(0, owner) : words;
}

/** The person whom a full name, a surname or `Sir Keir` names: the latest introduced before `at`. */
export function findPerson(
  people: ReadonlyMap<string, readonly Person[]>,
  name: string,
  at: number,
): Person | null {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length === 1 && BODIES.has(bare(last))) return null;
  const isHonoured = HONOURS.has(bare(words[0] ?? ''));
  const isTitled = isHonoured || COURTESIES.has(bare(words[0] ?? ''));
  const given = words.length > (isTitled ? 2 : 1) ? (words[isTitled ? 1 : 0] ?? '') : null;
  const gender = isTitled ? genderOf(words.slice(0, 1)) : null;
  const fits = (person: Person) =>
    (given === null || person.given === given) &&
    (!gender || !person.gender || person.gender === gender);
  const namesakes = (people.get(bare(last)) ?? []).filter(fits);
  if (namesakes.length > 0) {
    const near = namesakes.findLast((person) => person.at <= at) ?? namesakes[0];
    return fullest(namesakes.filter((person) => person.given === near?.given));
  }
  const byGiven = words.length === (isHonoured ? 2 : 1) ? findByGiven(people, words) : [];
  return isHonoured || byGiven.length === 1 ? (byGiven[0] ?? null) : null;
}

/** `Sir Keir`; a bare given name only where one person has it. */
function findByGiven(
  people: ReadonlyMap<string, readonly Person[]>,
  words: readonly string[],
): readonly Person[] {
  const title = words.length > 1 ? bare(words[0] ?? '') : '';
  return people.get(givenKey(title, words.at(-1) ?? '')) ?? [];
}

function fullest(people: readonly Person[]): Person | null {
  return people.toSorted((a, b) => countWords(b) - countWords(a) || a.at - b.at)[0] ?? null;
}

function countWords({ name }: Person): number {
  return name.split(' ').length;
}
