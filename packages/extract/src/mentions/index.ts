import type { Span } from '@topline/model';
import type { MentionRule, NumberExpression } from './rule.ts';
import { mentionRules } from './rules/index.ts';

/**
 * Finds every numeric expression of a text, in order, none overlapping another. Where several rules
 * read the same place the longest reading wins, then the higher precedence, then the name.
 */
export function readNumbers(
  text: string,
  rules: readonly MentionRule[] = mentionRules,
): NumberExpression[] {
  const candidates = rules.flatMap((rule) => applyRule(rule, text)).toSorted(compare);
  const taken = new Uint8Array(text.length);
  const chosen: NumberExpression[] = [];
  for (const { expression } of candidates) {
    if (isTaken(taken, expression.span)) continue;
    taken.fill(1, expression.span.start, expression.span.end);
    chosen.push(expression);
  }
  return chosen.toSorted((a, b) => a.span.start - b.span.start);
}

interface Candidate {
  readonly expression: NumberExpression;
  readonly precedence: number;
}

function applyRule(rule: MentionRule, text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(rule.pattern)) {
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
