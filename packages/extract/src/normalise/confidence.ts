import type { FigureDraft } from '../figures/figure-draft.ts';
import { RULE_PRECISION } from './lexicon/rule-precision.ts';

/** The rate of a rule that is new. */
const UNMEASURED = 0.5;
/** A poll that nobody is said to have taken is more often not the poll that was meant. */
const WITHOUT_POLLSTER = 0.3;
/** Articles that nobody has read before are read less well than those the rates were taken from. */
const UNSEEN = 0.8;
/** What is carried over from another figure is a little less sure. */
const CARRIED = 0.95;

/** Estimated probability that every field of a figure is right, from how often its rule is. */
export function estimateConfidence({ poll, pointsBack, rule }: FigureDraft): number {
  const name = rule.split(' > ')[0] ?? '';
  let confidence = UNSEEN * (RULE_PRECISION[name] ?? UNMEASURED);
  if (pointsBack) confidence *= CARRIED;
  if (poll.pollster === null) confidence *= WITHOUT_POLLSTER;
  return Math.round(confidence * 100) / 100;
}
