import { overlaps, printed, type Sentence } from '@topline/model';
import { readQualifier } from '../language/qualifier.ts';
import type { Token } from '../language/tokens.ts';
import type { PollReading } from '../polls/index.ts';
import type { FigureDraft } from './figure-draft.ts';
import { isBareParty } from './party.ts';
import { peopleOfSentence } from './people-of-sentence.ts';
import type { NumberRead } from './read-sentence.ts';
import { isResidual } from './residual.ts';
import { resolveAnswer } from './resolve-answer.ts';
import type { Answer, People } from './rule.ts';
import { waveOf } from './wave.ts';

/** How many paragraphs back an answer may be taken from. */
const REACH = 1;

/** A sentence with what its numbers were read as, and the figures before it. */
interface SentenceRead {
  readonly text: string;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly reads: readonly NumberRead[];
  readonly polls: PollReading;
  readonly before: readonly FigureDraft[];
}

/** Fills in what the readings of a sentence leave to one another and to the figures before. */
export function draftSentence(read: SentenceRead): FigureDraft[] {
  const drafts: FigureDraft[] = [];
  for (const index of read.reads.keys()) {
    const draft = draftFigure(read, index, drafts);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function draftFigure(
  { text, sentence, tokens, reads, polls, before }: SentenceRead,
  index: number,
  drafts: readonly FigureDraft[],
): FigureDraft | null {
  const { number, restated, reading, rule, at } = reads[index]!;
  const precise = restated ?? number;
  const poll = polls.pollAt(number.span);
  const measure = reading.measure ?? 'share';
  if (!poll || (measure === 'share' && (precise.value ?? 0) > 100)) return null;

  const isNear = (draft: FigureDraft | undefined, reach: number) =>
    draft && sentence.paragraphNo - draft.paragraphNo <= reach ? draft : undefined;
  const last = isNear(drafts.at(-1) ?? before.at(-1), 0);
  const answered = isNear(drafts.findLast(answers) ?? before.findLast(answers) ?? last, REACH);
  const answer = reading.answer === 'next' ? answerAfter(reads, index) : reading.answer;
  const response = answer && resolveAnswer(answer, answered?.response ?? null);
  if (!response) return null;

  const people =
    namePeople(text, tokens, at, reading.people, answer) ?? carriedPeople(text, last, answer);
  return {
    poll,
    number: precise,
    places: restated ? [number, restated] : [number],
    qualifier: readQualifier(text.slice(0, precise.span.start)),
    measure,
    wave: reading.wave ?? waveOf(text, sentence, number, last),
    value: (reading.sign ?? 1) * (precise.value ?? 0),
    people,
    question: null,
    response,
    responseSpan: answer === 'carried' ? (answered?.responseSpan ?? number.span) : answer.span,
    pointsBack: answer === 'carried' || answer.kind !== 'stated',
    paragraphNo: sentence.paragraphNo,
    sentenceNo: sentence.sentenceNo,
    rule: [rule.name, precise.rule, polls.ruleOf(poll)].join(' > '),
  };
}

/** `don't know` is no answer that others point back to. */
function answers({ response }: FigureDraft): boolean {
  return !isResidual(response);
}

/** The answer of the first figure after this one that states it: `70% of A and 60% of B agree`. */
function answerAfter(reads: readonly NumberRead[], index: number): Answer | null {
  const later = reads.slice(index + 1).find(({ reading }) => typeof reading.answer === 'object');
  return later && typeof later.reading.answer === 'object' ? later.reading.answer : null;
}

/** Whom the reading names, else whom its sentence sets; not the words that are the answer itself. */
function namePeople(
  text: string,
  tokens: readonly Token[],
  at: number,
  people: People | 'carried',
  answer: Answer | 'carried',
): People | null {
  if (people !== 'carried') return people;
  const set = peopleOfSentence(text, tokens, at);
  if (!set || (typeof answer === 'object' && overlaps(set.span, answer.span))) return null;
  return isRival(text, set, answer) ? null : set;
}

function carriedPeople(
  text: string,
  last: FigureDraft | undefined,
  answer: Answer | 'carried',
): People | null {
  const people = last?.people ?? null;
  return people && isRival(text, people, answer) ? null : people;
}

/** Where the answer is a name, a bare party name is another answer: `Greens fell, Labour is on 40%`. */
function isRival(text: string, people: People, answer: Answer | 'carried'): boolean {
  if (answer === 'carried' || answer.kind !== 'stated') return false;
  const isName = /^\p{Lu}[\p{L}’'-]*(?: [\p{L}’'-]+){0,3}$/u.test(answer.response);
  return isName && isBareParty(printed(text, people.span));
}
