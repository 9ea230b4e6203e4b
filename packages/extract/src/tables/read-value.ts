import type { Qualifier, Span } from '@topline/model';
import type { NumberExpression } from '../mentions/rule.ts';

/** A number that a cell prints, with its sign. */
export interface SignedNumber {
  readonly number: NumberExpression;
  /** With its sign. */
  readonly value: number;
  readonly isSigned: boolean;
}

/** What a cell prints that holds a figure and little else. */
export interface CellValue extends SignedNumber {
  readonly qualifier: Qualifier;
  /** The number in brackets behind it, or below it: `45 (+2)`. */
  readonly second: SignedNumber | null;
  /** Whom it is a figure of, where the cell says so itself: `Labour +12`. */
  readonly name: string;
}

const FIGURES = new Set(['percent', 'points', 'number', 'fraction']);
const LONGEST = 48;
/** Units, signs and marks that a figure may have around it. */
const AROUND =
  /\b(?:pts?|points?|pp|ppts?|pct|per ?cent|(?:less|fewer|more) than|about|around|up|down|c\.|n\/?c|no change|unch(?:anged)?)(?![\p{L}])|[\s%()[\]+\-−–—±<>≤≥~≈*†‡§¹²³▲▼△▽↑↓⬆⬇,;:/=.|]/giu;
const MINUS = /(?:[-−–‐‑▼▽↓⬇]|\bdown)\s?$/iu;
const PLUS = /(?:[+▲△↑⬆]|\bup)\s?$/iu;
const UNDER = /(?:[<≤]|less than|fewer than)\s?$/iu;
const OVER = /(?:[>≥]|more than)\s?$/iu;
const ABOUT = /(?:[~≈]|about|around|c\.)\s?$/iu;
/** `18-34`, `45 to 50`: no two figures. */
const LINK = /^\s?(?:[-–—‐‑−/]|to|and)\s?$/iu;
/** `45[1]`: a number that leads to a note. */
const NOTE = /\[\s?$/u;

/** The figure that a cell prints; `null` where it prints words, a date or several figures. */
export function readValue(
  text: string,
  span: Span,
  numbers: readonly NumberExpression[],
): CellValue | null {
  if (numbers.length === 0 || numbers.length > 3 || span.end - span.start > LONGEST) return null;
  const own = numbers.filter(({ span: { start } }) => !NOTE.test(text.slice(start - 2, start)));
  const [first, second] = own;
  if (!first || own.length > 2) return null;
  if (!own.every((number) => FIGURES.has(number.form) || isYear(text, number))) return null;
  if (own.some(({ value }) => value === null) && !own.every((number) => isYear(text, number)))
    return null;
  if (second && LINK.test(text.slice(first.span.end, second.span.start))) return null;
  const name = wordsBeside(text, span, numbers);
  if (name === null) return null;
  const before = text.slice(Math.max(span.start, first.span.start - 12), first.span.start);
  return {
    ...signed(text, span, first),
    qualifier: qualifierOf(before),
    second: second ? signed(text, span, second) : null,
    name,
  };
}

function isYear(text: string, { form, span }: NumberExpression): boolean {
  return form === 'date' && /^\d{4}$/u.test(text.slice(span.start, span.end));
}

function signed(text: string, span: Span, number: NumberExpression): SignedNumber {
  const { start, end } = number.span;
  const before = text.slice(Math.max(span.start, start - 6), start);
  const isNegative = MINUS.test(before);
  const size = number.value ?? Number(text.slice(start, end));
  return {
    number,
    value: isNegative && size !== 0 ? -size : size,
    isSigned: isNegative || PLUS.test(before),
  };
}

function qualifierOf(before: string): Qualifier {
  if (UNDER.test(before)) return 'under';
  if (OVER.test(before)) return 'over';
  return ABOUT.test(before) ? 'about' : 'exact';
}

/** `Under 35`, `Wave 2`, `Ward 5`: the number belongs to the word. */
const NO_NAME =
  /^(?:under|over|below|above|aged?|ages|top|wave|week|day|year|ward|district|table|question|q|no|number|group|band|tier|item|part|round|area|region|class|level)$/iu;

/** The name before the first number; `null` for words that make the cell more than a figure. */
function wordsBeside(
  text: string,
  span: Span,
  numbers: readonly NumberExpression[],
): string | null {
  const first = numbers[0]!.span;
  let rest = '';
  let from = first.end;
  for (const { span: next } of numbers.slice(1)) {
    rest += text.slice(from, next.start);
    from = next.end;
  }
  rest += text.slice(from, span.end);
  if (/[\p{L}\d]/u.test(rest.replaceAll(AROUND, ''))) return null;
  const lead = text.slice(span.start, first.start).trim();
  const name = lead.replace(/[\s:+\-−–—,(±<>~≈≤≥▲▼]{1,6}$/u, '');
  if (!/[\p{L}\d]/u.test(name.replaceAll(AROUND, ''))) return '';
  return /^[\p{L}.’'& -]{1,30}$/u.test(name) && !NO_NAME.test(name) ? name : null;
}
