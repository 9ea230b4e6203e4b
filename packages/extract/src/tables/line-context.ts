import { printed, type Evidence, type Poll, type Span } from '@topline/model';
import { foldSpaces } from '../language/phrase.ts';
import type { ContextPoll } from './context-poll.ts';

/** The poll that a row or column tells of, from its heading and what stands in it. */
export function lineContext(parts: {
  readonly text: string;
  readonly pollster: { readonly name: string; readonly span: Span } | null;
  readonly client: Span | null;
  readonly sample: { readonly value: number; readonly span: Span } | null;
  readonly margin: { readonly value: number; readonly span: Span } | null;
  readonly dates: Span | null;
  readonly fieldwork: Pick<Poll, 'fieldworkStart' | 'fieldworkEnd' | 'fieldworkPrecision'>;
}): ContextPoll {
  const { text, pollster, client, sample, margin, dates, fieldwork } = parts;
  const words = (span: Span | null | undefined) => (span ? foldSpaces(printed(text, span)) : null);
  const evidence: Evidence[] = [];
  if (pollster) evidence.push({ field: 'pollster', span: pollster.span });
  if (client) evidence.push({ field: 'client', span: client });
  if (sample) evidence.push({ field: 'sample_size', span: sample.span });
  if (margin) evidence.push({ field: 'margin_of_error', span: margin.span });
  if (dates) evidence.push({ field: 'fieldwork', span: dates });
  return {
    span: pollster?.span ?? null,
    pollster: pollster?.name ?? null,
    pollsterAsPrinted: words(pollster?.span),
    client: words(client),
    sampleSize: sample?.value ?? null,
    sampleSizeQualifier: sample ? 'exact' : null,
    population: null,
    geography: null,
    ...fieldwork,
    fieldworkAsPrinted: words(dates),
    mode: null,
    marginOfError: margin?.value ?? null,
    evidence,
    numbers: new Map(),
  };
}
