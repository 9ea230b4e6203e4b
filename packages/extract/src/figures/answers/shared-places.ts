import type { Token } from '../../language/tokens.ts';
import type { Line } from '../line.ts';
import type { Phrase } from '../people/phrase.ts';
import { startsAnswer } from '../verb.ts';
import { boundsAfter } from './bounds.ts';
import type { AnswerPlace } from './place.ts';

const DEGREE =
  /^(?:tend|to|strongly|somewhat|very|fairly|slightly|mostly|not|don't|no|rather|quite|would)$/;
const INSIDE_NAME = /^(?:of|the|de|'s|-|‑|&|\/|'|’|\.)$/;
const AFTER_NAME = /^(?:party|parties|camp|campaign|side|vote)$/;
/** In a headline in capitals a name may be any of the first words. */
const TITLED_PARTS = 3;

/** Places of a sentence that any of its figures may take its answer from. */
export function sharedPlaces(line: Line, phrases: readonly Phrase[]): AnswerPlace[] {
  const afterPeople = new Set(phrases.map(({ end }) => end));
  return line.tokens.flatMap((_, at) => [
    ...nameAt(line, at),
    ...optionAt(line, at),
    ...opinionAt(line, at),
    ...predicateAt(line, at, afterPeople),
  ]);
}

function nameAt({ tokens, titled }: Line, start: number): AnswerPlace[] {
  if (!isName(tokens[start]) || isName(tokens[start - 1])) return [];
  const end = endOfName(tokens, start);
  const places: AnswerPlace[] = [{ start, end, via: 'name', bound: 'name' }];
  const cuts = titled ? Math.min(end, start + TITLED_PARTS + 1) : 0;
  for (let cut = start + 1; cut < cuts; cut += 1) {
    places.push({ start, end: cut, via: 'name', bound: 'part' });
  }
  return places;
}

/** `strongly agree`, `don't know`. */
function optionAt({ tokens }: Line, at: number): AnswerPlace[] {
  const { wordClass } = tokens[at]!;
  const isNotKnowing = wordClass === 'negation' && tokens[at + 1]?.lower.startsWith('know');
  if (wordClass !== 'option' && !isNotKnowing) return [];
  let start = at;
  while (start > 0 && DEGREE.test(tokens[start - 1]!.lower)) start -= 1;
  let end = at + 1;
  while (tokens[end]?.wordClass === 'option') end += 1;
  return [{ start, end, via: 'label', bound: 'option' }];
}

/** `support for the ban`, `fear of crime`. */
function opinionAt(line: Line, start: number): AnswerPlace[] {
  const { wordClass } = line.tokens[start]!;
  const isNoun = wordClass === 'other' && line.tokens[start + 1]?.lower === 'of';
  return wordClass === 'opinion-noun' || isNoun ? runsFrom(line, start, 'opinion') : [];
}

/** `who back the plan`, `voters back the plan`. */
function predicateAt(line: Line, start: number, afterPeople: ReadonlySet<number>): AnswerPlace[] {
  const { tokens } = line;
  if (!startsAnswer(tokens[start]!)) return [];
  const before = tokens[start - 1]?.wordClass;
  const opens =
    before === undefined ||
    before === 'relative' ||
    before === 'pronoun' ||
    (before === 'adverb' && tokens[start - 2]?.wordClass === 'relative');
  return opens || afterPeople.has(start) ? runsFrom(line, start, 'predicate') : [];
}

function runsFrom(line: Line, start: number, via: AnswerPlace['via']): AnswerPlace[] {
  return boundsAfter(line, start)
    .filter(({ by }) => by !== 'preposition')
    .map(({ at: end, by }) => ({ start, end, via, bound: by }));
}

function isName(token: Token | undefined): boolean {
  if (!token?.capital) return false;
  return token.wordClass === 'name' || token.wordClass === 'people';
}

function endOfName(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (
    isName(tokens[end]) ||
    (INSIDE_NAME.test(tokens[end]?.lower ?? '') && isName(tokens[end + 1]))
  ) {
    end += 1;
  }
  return AFTER_NAME.test(tokens[end]?.lower ?? '') ? end + 1 : end;
}
