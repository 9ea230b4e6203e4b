import type { Sentence, Span } from '@topline/model';
import type { Spoken } from './attribute-passage.ts';
import { findBearer } from './find-bearer.ts';
import { indexDescriptions } from './index-descriptions.ts';
import { listPeople, type Person } from './list-people.ts';
import { peopleNamed } from './people-named.ts';
import type { Passage } from './find-passages.ts';
import { readBefore } from './read-attribution.ts';
import { readOpening } from './read-opening.ts';
import { resolveSpeaker, type Context, type Speaker } from './resolve-speaker.ts';
import { tokenise } from './tokenise.ts';

/** Sentences back that a pronoun may reach. */
const PRONOUN_REACH = 8;
/** Sentences back that `he added` may carry on. */
const QUOTED_REACH = 4;
/** Sentences back that a description may reach. */
const DESCRIPTION_REACH = 2;
/** Characters of one sentence that are looked at. */
const REACH = 1000;

export interface Tracker {
  readonly contextAt: (sentence: number) => Context;
  readonly spokenIn: (sentence: number) => Spoken | null;
  readonly record: (sentence: number, spoken: Spoken) => void;
}

/** Keeps who has spoken and who is named where, for pronouns and descriptions to be resolved. */
export function trackSpeakers(
  text: string,
  sentences: readonly Sentence[],
  passagesOf: (sentence: number) => readonly Passage[],
): Tracker {
  const people = listPeople(text, sentences);
  const called = indexDescriptions(people);
  const spoken = new Map<number, Spoken>();
  const named = new Map<number, Person[]>();
  const reported = new Map<number, Speaker | null>();

  const namedIn = (index: number): Person[] => {
    const known = named.get(index);
    if (known) return known;
    const span = sentences[index]?.span ?? { start: 0, end: 0 };
    const found = peopleNamed(text, span, passagesOf(index), people);
    named.set(index, found);
    return found;
  };
  /** Somebody without a name whose words the sentence reports: `A spokesman said it was safe.` */
  const reportedIn = (index: number): Speaker | null => {
    const known = reported.get(index);
    if (known !== undefined) return known;
    const { span } = sentences[index] ?? {};
    const tokens = span ? tokenise(text, span.start, Math.min(span.end, span.start + REACH)) : [];
    const reference =
      (span && readBefore(text, clip(span))?.attribution.reference) ??
      readOpening(text, tokens)?.found.reference;
    const isOne =
      reference?.kind === 'name' ||
      (reference?.kind === 'role' && !reference.printed.endsWith('s'));
    const speaker = isOne ? resolveSpeaker(reference, contextAt(index)) : null;
    reported.set(index, speaker);
    return speaker;
  };
  /** Those whom a sentence names before `at`. */
  const namedBefore = (sentence: number, at: number): Person[] => {
    const { span } = sentences[sentence] ?? {};
    if (!span || span.end <= at) return namedIn(sentence);
    return peopleNamed(text, { start: span.start, end: at }, passagesOf(sentence), people);
  };
  const recent = function* (sentence: number, at: number): Generator<Speaker> {
    yield* namedBefore(sentence, at).filter(isKnown);
    for (let back = 1; back <= PRONOUN_REACH && back <= sentence; back += 1) {
      const speaker = spoken.get(sentence - back)?.speaker ?? reportedIn(sentence - back);
      if (speaker) yield speaker;
      yield* namedIn(sentence - back).filter(isKnown);
    }
  };
  const quoted = function* (sentence: number): Generator<Speaker> {
    for (let back = 0; back <= QUOTED_REACH && back <= sentence; back += 1) {
      const speaker = spoken.get(sentence - back)?.speaker;
      if (speaker) yield speaker;
    }
  };
  const lastResort = function* (sentence: number, at: number): Generator<Speaker> {
    yield* recent(sentence, at);
    for (let back = 0; back <= PRONOUN_REACH && back <= sentence; back += 1) {
      const start = sentences[sentence - back]?.span.start;
      yield* namedIn(sentence - back).filter((person) => person.at === start);
    }
  };
  const surroundings = (sentence: number) => {
    const first = Math.max(0, sentence - DESCRIPTION_REACH);
    const before = Array.from({ length: sentence - first }, (_, index) => first + index);
    const spans = before.map((index) => sentences[index]?.span ?? { start: 0, end: 0 });
    return {
      people: [...new Set(before.flatMap(namedIn))],
      text: spans
        .map(({ start, end }) => text.slice(start, Math.min(end, start + REACH)))
        .join(' '),
    };
  };
  const contextAt = (sentence: number): Context => ({
    people,
    quoted: () => quoted(sentence),
    recent: (at) => lastResort(sentence, at),
    describedBy: (printed, at) => findBearer(printed, at, called, () => surroundings(sentence)),
  });
  return {
    contextAt,
    spokenIn: (sentence) => spoken.get(sentence) ?? null,
    record: (sentence, voice) => spoken.set(sentence, voice),
  };
}

function clip({ start, end }: Span): Span {
  return { start, end: Math.min(end, start + REACH) };
}

/** Surely a person, and not a body or place with a name like one. */
function isKnown(person: Person): boolean {
  return person.gender !== null || person.description !== null;
}
