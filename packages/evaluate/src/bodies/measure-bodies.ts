/** Shares of the 4-word shingles of a body: rightly given, given too much, missing. They sum to 1. */
export interface BodyScore {
  readonly right: number;
  readonly extra: number;
  readonly missing: number;
}

const SHINGLE = 4;

/** Compares two texts as bags of 4-word shingles; `null` when neither has a word. */
export function scoreBody(truth: string, predicted: string): BodyScore | null {
  const [expected, given] = [countShingles(truth), countShingles(predicted)];
  let right = 0;
  for (const [words, count] of expected) right += Math.min(count, given.get(words) ?? 0);
  const extra = sum(given) - right;
  const missing = sum(expected) - right;
  const whole = right + extra + missing;
  return whole === 0
    ? null
    : { right: right / whole, extra: extra / whole, missing: missing / whole };
}

/** Each page weighs the same; precision and recall over the sums of all pages. */
export function measureBodies(scores: readonly BodyScore[]): {
  f1: number;
  precision: number;
  recall: number;
} {
  const total = (part: keyof BodyScore) => scores.reduce((all, score) => all + score[part], 0);
  const right = total('right');
  const precision = right / (right + total('extra') || 1);
  const recall = right / (right + total('missing') || 1);
  return { f1: (2 * precision * recall) / (precision + recall || 1), precision, recall };
}

function countShingles(text: string): Map<string, number> {
  // Word characters as Python's \w has them: combining marks are none.
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const places = words.length === 0 ? 0 : Math.max(1, words.length - SHINGLE + 1);
  for (let at = 0; at < places; at += 1) {
    const shingle = words.slice(at, at + SHINGLE).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, count) => all + count, 0);
}
