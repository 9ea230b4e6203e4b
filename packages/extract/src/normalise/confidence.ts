import type { FigureDraft } from '../figures/figure-draft.ts';

/** A poll that nobody is said to have taken is more often not the poll that was meant. */
const WITHOUT_POLLSTER = 0.6;

/**
 * Estimated probability that every field of a figure is right: the product of the chances of what
 * was chosen, held against how often such figures were right in articles not learned from.
 */
export function estimateConfidence(
  { poll, chances }: FigureDraft,
  rateOf: (chance: number) => number,
): number {
  const product = chances.reduce((all, chance) => all * chance, 1);
  const rate = rateOf(poll.pollster === null ? product * WITHOUT_POLLSTER : product);
  return Math.min(1, Math.max(0.01, Math.round(rate * 100) / 100));
}
