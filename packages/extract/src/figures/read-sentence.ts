import { isPlace } from '../language/lexicon/places.ts';
import type { Token } from '../language/tokens.ts';
import type { NumberExpression } from '../mentions/rule.ts';
import { readAppositions } from './appositions.ts';
import { canBeFigure, isShare } from './evidence.ts';
import { cutClause } from './number-clause.ts';
import type { FigureReading, FigureRule, NumberClause } from './rule.ts';

/** A number of a sentence with the best reading of it. */
export interface NumberRead {
  readonly number: NumberExpression;
  /** The same number printed again, more precisely. */
  readonly restated: NumberExpression | null;
  readonly reading: FigureReading;
  readonly rule: FigureRule;
  /** Index of the number among the tokens. */
  readonly at: number;
}

/** The numbers of a sentence that a rule can read, in order. */
export function readSentence(
  text: string,
  plain: readonly Token[],
  rules: readonly FigureRule[],
): NumberRead[] {
  const { tokens, restatements } = readAppositions(plain, holdsShare);
  return tokens.flatMap((token, at) => {
    if (!token.number || !canBeFigure(token.number) || isBareOther(text, token.number)) return [];
    if (restatements.some((restatement) => restatement.at === at)) return [];
    const best = readBest(cutClause(text, tokens, at, holdsShareOrPoints), rules);
    if (!best) return [];
    const restatement = restatements.find(({ of }) => of === at);
    const restated = restatement ? tokens[restatement.at]!.number : null;
    const reading = placesAsPeople(best.reading);
    return [{ number: token.number, restated, at, rule: best.rule, reading }];
  });
}

/** Bare numbers that are no shares: in words, or part of odds, scores and addresses (`16/1`, `8-1`). */
function isBareOther(text: string, { form, span }: NumberExpression): boolean {
  if (form !== 'number') return false;
  return (
    !/^\d/.test(text.slice(span.start, span.end)) ||
    text[span.start - 1] === '/' ||
    text[span.end] === '/'
  );
}

/** A place where an answer would stand is who answered: `Nigeria (58%)`. */
function placesAsPeople(reading: FigureReading): FigureReading {
  const { answer } = reading;
  if (typeof answer !== 'object' || answer.kind !== 'stated' || !isPlace(answer.response)) {
    return reading;
  }
  return { ...reading, people: { span: answer.span }, answer: 'carried' };
}

/** The reading of the highest precedence, then the longest, then one that names people. */
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
