import type { Span } from '@topline/model';
import { matchesOf } from '../language/matches-of.ts';
import { FRACTIONS, ORDINALS, SCALES, TENS, UNITS } from './lexicon/number-words.ts';
import type { MentionRule, NumberExpression } from './rule.ts';
import { mentionRules } from './rules/index.ts';

const WORDS = [UNITS, TENS, SCALES, FRACTIONS].flatMap(Object.keys).concat(ORDINALS, 'dozen');
const HOLDS_NUMBER = new RegExp(`\\d|(?:^|[^a-z])(?:${WORDS.join('|')})`, 'i');

/**
 * Finds every numeric expression of a text, in order, none overlapping another. Where several rules
 * read the same place the longest reading wins, then the higher precedence, then the name.
 */
export function readNumbers(
  text: string,
  rules: readonly MentionRule[] = mentionRules,
): NumberExpression[] {
  const chosen: NumberExpression[] = [];
  for (const { line, start } of linesWithNumbers(text)) {
    const candidates = rules.flatMap((rule) => applyRule(rule, line)).toSorted(compare);
    const taken = new Uint8Array(line.length);
    const inLine: NumberExpression[] = [];
    for (const { expression } of candidates) {
      if (isTaken(taken, expression.span)) continue;
      taken.fill(1, expression.span.start, expression.span.end);
      inLine.push(expression);
    }
    inLine.sort((a, b) => a.span.start - b.span.start);
    for (const expression of inLine) chosen.push(shifted(expression, start));
  }
  return chosen;
}

/** No expression goes across a line end: lines that hold no number cost one test. */
function* linesWithNumbers(text: string): Generator<{ line: string; start: number }> {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end);
    if (HOLDS_NUMBER.test(line)) yield { line, start };
    start = end < 0 ? text.length : end + 1;
  }
}

function shifted(expression: NumberExpression, by: number): NumberExpression {
  const { start, end } = expression.span;
  return { ...expression, span: { start: start + by, end: end + by } };
}

interface Candidate {
  readonly expression: NumberExpression;
  readonly precedence: number;
}

function applyRule(rule: MentionRule, text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of matchesOf(rule.pattern, text)) {
    const reading = rule.read(match, text);
    if (reading === null) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const expression = { ...reading, span, rule: rule.name };
    found.push({ expression, precedence: rule.precedence ?? 0 });
  }
  return found;
}

function compare(a: Candidate, b: Candidate): number {
  return (
    length(b) - length(a) ||
    b.precedence - a.precedence ||
    a.expression.span.start - b.expression.span.start ||
    (a.expression.rule < b.expression.rule ? -1 : 1)
  );
}

function length({ expression }: Candidate): number {
  return expression.span.end - expression.span.start;
}

/** Candidates come longest first: one that reaches into a taken place has an end in it. */
function isTaken(taken: Uint8Array, span: Span): boolean {
  return taken[span.start] === 1 || taken[span.end - 1] === 1;
}
