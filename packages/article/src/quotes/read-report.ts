import type { Span } from '@topline/model';
import { readAfter, readBefore, type Attribution } from './read-attribution.ts';

/** Who speaks in a sentence without quotation marks: `It will float, says Bo Lund.` */
export function readReport(text: string, sentence: Span): Attribution | null {
  const comma = text.slice(sentence.start, sentence.end).lastIndexOf(',');
  const tail = { start: sentence.start + comma, end: sentence.end };
  const after = comma === -1 ? null : readAfter(text, tail, true);
  return after ?? readBefore(text, sentence)?.attribution ?? null;
}
