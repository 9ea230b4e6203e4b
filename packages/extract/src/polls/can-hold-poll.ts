import { POLLSTERS } from './lexicon/pollsters.ts';

/**
 * Beginnings of the words without one of which a story tells of no poll: for the poll, for asking
 * and for those asked.
 */
const WORDS =
  'poll|survey|respond|questionnaire|interview|canvass|sampl|stud(?:y|ies)|research|findings|tracker|barometer|omnibus|questioned|quizz|asked|panel';

/** Between the words of a name: anything but ASCII letters and digits, or how HTML writes it. */
const BETWEEN = String.raw`(?:&\w{1,8};|[^a-z0-9]){1,12}`;

const NAMES = [...new Set(POLLSTERS.flat())]
  .map((name) => name.split(/[^A-Za-z0-9]+/).join(BETWEEN))
  .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));

const EITHER = new RegExp(`${WORDS}|(?<![a-z0-9])(?:${NAMES.join('|')})(?![a-z0-9])`, 'i');

/**
 * True for a text with a word for a poll or the name of a pollster: any other is read without
 * polls. Looks at the words only, so that it can be asked of text that is still wrapped in marks.
 */
export function canHoldPoll(text: string): boolean {
  return EITHER.test(text);
}
