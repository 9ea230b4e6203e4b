import type { Sentence, Wave } from '@topline/model';
import type { NumberExpression } from '../mentions/rule.ts';
import { EARLIER_AFTER } from './lexicon/earlier.ts';
import type { FigureDraft } from './figure-draft.ts';

/** What a sentence says of an earlier poll after the figures of this one. */
const OPENS_EARLIER =
  /^(?:but |and )?(?:in (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:early |late |mid-)?\d{4}|the (?:previous|earlier|last))\b|last (?:month|year|week|time|autumn|spring|summer)\b|(?:a|one|two|three|four|five|six|\d+) (?:weeks?|months?|years?) (?:ago|earlier)\b|at the time\b|then,|back then\b|previously\b|(?:that|this) (?:is|was) (?:down|up) from)/i;

/**
 * Whether a figure is of an earlier poll, by the time that its sentence or the words after it give. A
 * time alone does not tell: only a story that has already given a figure looks back.
 */
export function waveOf(
  text: string,
  sentence: Sentence,
  number: NumberExpression,
  antecedent: FigureDraft | undefined,
): Wave {
  if (!antecedent) return 'current';
  const after = text.slice(number.span.end, Math.min(number.span.end + 60, sentence.span.end));
  if (EARLIER_AFTER.test(after)) return 'previous';
  const opening = text.slice(sentence.span.start, sentence.span.start + 40);
  const opensSentence = antecedent.sentenceNo !== sentence.sentenceNo;
  const looksBack = opensSentence || antecedent.wave === 'previous';
  return looksBack && OPENS_EARLIER.test(opening) ? 'previous' : 'current';
}
