import type { FigureDraft } from '../figures/figure-draft.ts';

/**
 * Estimated probability that every field of a figure is right. The factors are set by hand and kept
 * below 0.9 until they are calibrated on labelled articles.
 */
export function estimateConfidence(draft: FigureDraft): number {
  let confidence = 0.85;
  if (draft.carriedPeople) confidence *= 0.8;
  if (draft.pointsBack) confidence *= 0.85;
  if (draft.poll.pollster === null) confidence *= 0.8;
  return Math.round(confidence * 100) / 100;
}
