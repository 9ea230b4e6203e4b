import type { Sentence, Span } from '@topline/model';
import type { NumberExpression } from '../mentions/rule.ts';
import { populationAfter, populationOfPoll, populationOfShares } from './population.ts';
import type { Referent } from './referent.ts';

/** Who was asked: beside the sample's size, after the words of the poll, else in its shares. */
export function findPopulation(
  text: string,
  sentences: readonly Sentence[],
  { references }: Referent,
  sample: NumberExpression | null,
): Span | null {
  const beside = sample && populationAfter(text, sample.span.end);
  if (beside) return beside;
  for (const { head } of references) {
    const found = populationOfPoll(text, head);
    if (found) return found;
  }
  for (const index of new Set(references.map(({ sentence }) => sentence))) {
    const found = populationOfShares(text, sentences[index]!.span);
    if (found) return found;
  }
  return null;
}
