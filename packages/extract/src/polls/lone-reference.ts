import type { Sentence } from '@topline/model';
import type { NumberExpression } from '../mentions/rule.ts';
import { lastBefore } from './last-before.ts';
import { readOrganisations } from './organisation.ts';
import type { Reference } from './reference.ts';
import type { PollClue } from './rule.ts';

const NEITHER_NAMED_NOR_TOLD = {
  kind: 'same',
  organisations: [],
  client: null,
  date: null,
  reports: false,
  asks: false,
  namesHouse: false,
  owned: false,
  details: false,
} as const;

/** `They asked 2,000 adults for the Echo`: says for whom of the poll spoken of before. */
export function clientAlone(text: string, { span, rule }: PollClue, sentence: number): Reference {
  const client = readOrganisations(text, span)[0] ?? null;
  return { ...NEITHER_NAMED_NOR_TOLD, span, head: span, client, sentence, rule };
}

/** `The firm rang 1,363 adults`, in a story that has no word for a poll. */
export function sampleAlone(sentences: readonly Sentence[], { span }: NumberExpression): Reference {
  const starts = sentences.map((sentence) => sentence.span.start);
  const sentence = lastBefore(starts, span.start);
  return {
    ...NEITHER_NAMED_NOR_TOLD,
    span,
    head: span,
    sentence,
    asks: true,
    rule: 'sample-alone',
  };
}
