import type { Span } from '@topline/model';
import { readLine, type Line } from '../figures/line.ts';
import { readNumbers } from '../mentions/index.ts';
import { stripMarks } from './strip-marks.ts';

/** A run of tokens that a test marked: from `start` to before `end`. */
export interface MarkedRun {
  readonly kind: '[' | '{' | '<';
  readonly start: number;
  readonly end: number;
}

/**
 * The line of one annotated sentence. What stands in square brackets are its figures; all marks are
 * given as runs of tokens, in order.
 */
export function lineOf(annotated: string): { line: Line; runs: MarkedRun[] } {
  const { text, marks } = stripMarks(annotated);
  const span = { start: 0, end: text.length };
  const sentence = { span, zone: 'body' as const, paragraphNo: 1, sentenceNo: 1 };
  const plain = readLine(text, sentence, readNumbers(text));
  const runs = marks.map(({ kind, span: at }) => ({ kind, ...runAt(plain, at, annotated) }));
  const figuresAt = runs.filter(({ kind }) => kind === '[').map(({ start }) => start);
  return { line: { ...plain, figuresAt }, runs };
}

function runAt({ tokens }: Line, at: Span, annotated: string) {
  const start = tokens.findIndex(({ span }) => span.start === at.start);
  const end = tokens.findIndex(({ span }) => span.end === at.end) + 1;
  if (start < 0 || end <= start) throw new RangeError(`a mark cuts a token of: ${annotated}`);
  return { start, end };
}
