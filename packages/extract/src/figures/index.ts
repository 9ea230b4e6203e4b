import type { Poll, Qualifier, Sentence, Span } from '@topline/model';
import { readQualifier } from '../language/qualifier.ts';
import { tokenise, type Token } from '../language/tokens.ts';
import type { NumberExpression } from '../mentions/rule.ts';
import type { PollReading } from '../polls/index.ts';
import { findRestatement } from './restatement.ts';
import { resolveAnswer } from './resolve-answer.ts';
import type { FigureReading, FigureRule, People } from './rule.ts';
import { figureRules } from './rules/index.ts';
import { cutClause } from './share-clause.ts';

/** A figure as read, in printed words; names and dimensions come later. */
export interface FigureDraft {
  readonly poll: Poll;
  /** The most precise place first printed. */
  readonly number: NumberExpression;
  readonly places: readonly NumberExpression[];
  readonly qualifier: Qualifier;
  /** `null` where the text names nobody: all respondents. */
  readonly people: People | null;
  readonly carriedPeople: boolean;
  readonly response: string;
  readonly responseSpan: Span;
  readonly pointsBack: boolean;
  readonly paragraphNo: number;
  readonly rule: string;
}

/** Numbers that can be the share of a poll. */
export function isShareForm({ form }: NumberExpression): boolean {
  return form === 'percent' || form === 'fraction' || form === 'ratio';
}

/** Ties every share that the rules can read to who answered what, in order of the text. */
export function readFigures(
  text: string,
  sentences: readonly Sentence[],
  numbers: readonly NumberExpression[],
  polls: PollReading,
  rules: readonly FigureRule[] = figureRules,
): FigureDraft[] {
  const drafts: FigureDraft[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const first = next;
    while (numbers[next] && numbers[next]!.span.start < sentence.span.end) next += 1;
    const inside = numbers.slice(first, next);
    if (inside.some(isShareForm))
      drafts.push(...readSentence(text, sentence, inside, polls, rules, drafts.at(-1)));
  }
  return drafts;
}

function readSentence(
  text: string,
  sentence: Sentence,
  numbers: readonly NumberExpression[],
  polls: PollReading,
  rules: readonly FigureRule[],
  before: FigureDraft | undefined,
): FigureDraft[] {
  const tokens = tokenise(text, sentence.span, numbers);
  const isShare = ({ number }: Token) => number !== null && isShareForm(number);
  const drafts: FigureDraft[] = [];
  let antecedent = before?.paragraphNo === sentence.paragraphNo ? before : undefined;
  for (const [at, token] of tokens.entries()) {
    if (!isShare(token) || token.bracketed) continue;
    const clause = cutClause(text, tokens, at, isShare);
    const poll = polls.pollAt(token.span);
    const best = poll && readBest(clause, rules);
    if (!best) continue;
    const { reading, rule } = best;
    const response = resolveAnswer(reading.answer, antecedent?.response ?? null);
    if (response === null) continue;
    const restated = findRestatement(tokens, at, isShare);
    const number = restated ?? token.number!;
    const draft: FigureDraft = {
      poll,
      number,
      places: restated ? [token.number!, restated] : [token.number!],
      qualifier: readQualifier(text.slice(0, number.span.start)),
      people: reading.people === 'carried' ? (antecedent?.people ?? null) : reading.people,
      carriedPeople: reading.people === 'carried',
      response,
      responseSpan:
        reading.answer === 'carried'
          ? (antecedent?.responseSpan ?? token.span)
          : reading.answer.span,
      pointsBack: reading.answer === 'carried' || reading.answer.kind !== 'stated',
      paragraphNo: sentence.paragraphNo,
      rule: [rule.name, number.rule, polls.ruleOf(poll)].join(' > '),
    };
    drafts.push(draft);
    antecedent = draft;
  }
  return drafts;
}

function readBest(
  clause: Parameters<FigureRule['read']>[0],
  rules: readonly FigureRule[],
): { reading: FigureReading; rule: FigureRule } | null {
  const readings = rules.flatMap((rule) => {
    const reading = rule.read(clause);
    return reading ? [{ reading, rule }] : [];
  });
  const length = ({ evidence }: FigureReading) => evidence.end - evidence.start;
  const statesPeople = ({ people }: FigureReading) => (people === 'carried' ? 0 : 1);
  return (
    readings.toSorted(
      (a, b) =>
        length(b.reading) - length(a.reading) ||
        statesPeople(b.reading) - statesPeople(a.reading) ||
        (b.rule.precedence ?? 0) - (a.rule.precedence ?? 0) ||
        (a.rule.name < b.rule.name ? -1 : 1),
    )[0] ?? null
  );
}
