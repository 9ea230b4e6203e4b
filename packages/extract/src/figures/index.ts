import {
  overlaps,
  type Measure,
  type Poll,
  type Qualifier,
  type Sentence,
  type Span,
  type Wave,
} from '@topline/model';
import { isPlace } from '../language/lexicon/places.ts';
import { readQualifier } from '../language/qualifier.ts';
import { tokenise, type Token } from '../language/tokens.ts';
import type { NumberExpression } from '../mentions/rule.ts';
import type { PollReading } from '../polls/index.ts';
import { readAppositions } from './appositions.ts';
import { isShare } from './evidence.ts';
import { joinSameClaims } from './same-claim.ts';
import { cutClause } from './number-clause.ts';
import { peopleOfSentence } from './people-of-sentence.ts';
import { assignQuestions } from './questions.ts';
import { waveOf } from './wave.ts';
import { resolveAnswer } from './resolve-answer.ts';
import type { FigureReading, FigureRule, NumberClause, People } from './rule.ts';
import { figureRules } from './rules/index.ts';

/** A figure as read, in printed words; names and dimensions come later. */
export interface FigureDraft {
  readonly poll: Poll;
  /** The most precise place first printed. */
  readonly number: NumberExpression;
  readonly places: readonly NumberExpression[];
  readonly qualifier: Qualifier;
  readonly measure: Measure;
  readonly wave: Wave;
  /** In percent or points, signed for changes. */
  readonly value: number;
  /** `null` where the text names nobody: all respondents. */
  readonly people: People | null;
  readonly carriedPeople: boolean;
  /** What was asked, where the answer leans on it. */
  readonly question: string | null;
  readonly response: string;
  readonly responseSpan: Span;
  readonly pointsBack: boolean;
  readonly sentenceNo: number;
  readonly paragraphNo: number;
  readonly rule: string;
}

/** A number of a sentence with the best reading of it. */
interface Read {
  readonly number: NumberExpression;
  readonly restated: NumberExpression | null;
  readonly reading: FigureReading;
  readonly rule: FigureRule;
  readonly at: number;
}

/** Numbers that can be the figure of a poll. */
export function canBeFigure({ form, value }: NumberExpression): boolean {
  return (
    isShare({ form }) || form === 'points' || (form === 'number' && value !== null && value <= 100)
  );
}

/** Ties every number that the rules can read to who answered what, in order of the text. */
export function readFigures(
  text: string,
  sentences: readonly Sentence[],
  numbers: readonly NumberExpression[],
  polls: PollReading,
  rules: readonly FigureRule[] = figureRules,
): FigureDraft[] {
  const drafts: FigureDraft[] = [];
  if (polls.polls.length === 0) return drafts;
  let next = 0;
  for (const sentence of sentences) {
    const first = next;
    while (numbers[next] && numbers[next]!.span.start < sentence.span.end) next += 1;
    const inside = numbers.slice(first, next);
    if (!inside.some(canBeFigure)) continue;
    const tokens = tokenise(text, sentence.span, inside);
    const reads = readSentence(text, tokens, rules);
    drafts.push(...draftSentence(text, tokens, sentence, reads, polls, drafts.at(-1)));
  }
  return assignQuestions(joinSameClaims(text, drafts));
}

function readSentence(text: string, plain: readonly Token[], rules: readonly FigureRule[]): Read[] {
  const { tokens, restatements } = readAppositions(plain, holdsShare);
  return tokens.flatMap((token, at) => {
    if (!token.number || !canBeFigure(token.number)) return [];
    if (restatements.some((restatement) => restatement.at === at)) return [];
    const best = readBest(cutClause(text, tokens, at, holdsShareOrPoints), rules);
    if (!best) return [];
    const restatement = restatements.find(({ of }) => of === at);
    const restated = restatement ? tokens[restatement.at]!.number : null;
    const reading = placesAsPeople(best.reading);
    return [{ number: token.number, restated, at, rule: best.rule, reading }];
  });
}

/** A place where an answer would stand is who answered: `Nigeria (58%)`. */
function placesAsPeople(reading: FigureReading): FigureReading {
  const { answer } = reading;
  if (typeof answer !== 'object' || answer.kind !== 'stated' || !isPlace(answer.response))
    return reading;
  return { ...reading, people: { span: answer.span }, answer: 'carried' };
}

/** Fills in what the readings of a sentence leave to one another. */
function draftSentence(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  reads: readonly Read[],
  polls: PollReading,
  before: FigureDraft | undefined,
): FigureDraft[] {
  const drafts: FigureDraft[] = [];
  const { paragraphNo } = sentence;
  let antecedent = before?.paragraphNo === paragraphNo ? before : undefined;
  for (const [index, { number, restated, reading, rule, at }] of reads.entries()) {
    const poll = polls.pollAt(number.span);
    const answer = reading.answer === 'next' ? answerAfter(reads, index) : reading.answer;
    const response = answer && resolveAnswer(answer, antecedent?.response ?? null);
    const isPossible =
      (reading.measure ?? 'share') !== 'share' || ((restated ?? number).value ?? 0) <= 100;
    if (!poll || !response || !isPossible) continue;
    const precise = restated ?? number;
    const named = namePeople(text, tokens, at, reading.people, answer);
    const draft: FigureDraft = {
      poll,
      number: precise,
      places: restated ? [number, restated] : [number],
      qualifier: readQualifier(text.slice(0, precise.span.start)),
      measure: reading.measure ?? 'share',
      wave: reading.wave ?? waveOf(text, sentence, number, antecedent),
      value: (reading.sign ?? 1) * (precise.value ?? 0),
      people: named ?? antecedent?.people ?? null,
      carriedPeople: named === null,
      question: null,
      response,
      responseSpan: answer === 'carried' ? (antecedent?.responseSpan ?? number.span) : answer.span,
      pointsBack: answer === 'carried' || answer.kind !== 'stated',
      paragraphNo,
      sentenceNo: sentence.sentenceNo,
      rule: [rule.name, precise.rule, polls.ruleOf(poll)].join(' > '),
    };
    drafts.push(draft);
    antecedent = draft;
  }
  return drafts;
}

/** Whom the reading names, else whom its sentence sets; not the words that are the answer itself. */
function namePeople(
  text: string,
  tokens: readonly Token[],
  at: number,
  people: People | 'carried',
  answer: Exclude<FigureReading['answer'], 'next'>,
): People | null {
  if (people !== 'carried') return people;
  const set = peopleOfSentence(text, tokens, at);
  const isAnswer = set && typeof answer === 'object' && overlaps(set.span, answer.span);
  return isAnswer ? null : set;
}

/** The answer of the first figure after this one that states it: `70% of A and 60% of B agree`. */
function answerAfter(
  reads: readonly Read[],
  index: number,
): Exclude<FigureReading['answer'], 'next'> | null {
  const later = reads.slice(index + 1).find(({ reading }) => typeof reading.answer === 'object');
  return later && typeof later.reading.answer === 'object' ? later.reading.answer : null;
}

function readBest(
  clause: NumberClause,
  rules: readonly FigureRule[],
): { reading: FigureReading; rule: FigureRule } | null {
  const readings = rules.flatMap((rule) => {
    const reading = rule.read(clause);
    return reading ? [{ reading, rule }] : [];
  });
  return (
    readings.toSorted(
      (a, b) =>
        (b.rule.precedence ?? 0) - (a.rule.precedence ?? 0) ||
        lengthOf(b.reading) - lengthOf(a.reading) ||
        Number(b.reading.people !== 'carried') - Number(a.reading.people !== 'carried') ||
        (a.rule.name < b.rule.name ? -1 : 1),
    )[0] ?? null
  );
}

function lengthOf({ evidence }: FigureReading): number {
  return evidence.end - evidence.start;
}

function holdsShare({ number }: Token): boolean {
  return number !== null && isShare(number);
}

function holdsShareOrPoints({ number }: Token): boolean {
  return number !== null && (isShare(number) || number.form === 'points');
}
