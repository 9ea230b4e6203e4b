import type { Token } from '../../language/tokens.ts';

const TENSES = new Map<string, number>([
  ...['was', 'were', 'stood', 'did', "wasn't", "weren't", "didn't"].map((w) => [w, 1] as const),
  ...['had', "hadn't"].map((w) => [w, 2] as const),
  ...[
    'is',
    'are',
    'has',
    'have',
    'do',
    'does',
    'stands',
    'stand',
    "isn't",
    "aren't",
    "don't",
    "it's",
  ].map((w) => [w, 3] as const),
  ...['would', 'will', 'could', 'may', 'might', 'should'].map((w) => [w, 4] as const),
]);

/** The tense of the verb nearest before a number; 0 without one. */
export function tenseBefore(tokens: readonly Token[], from: number, at: number): number {
  for (let index = at - 1; index > from; index -= 1) {
    const { lower, wordClass } = tokens[index]!;
    const tense = TENSES.get(lower);
    if (tense) return tense;
    if (wordClass === 'past-verb') return 5;
    if (wordClass === 'reporting-verb') return 6;
    if (wordClass === 'opinion-verb') return 7;
    if (wordClass === 'direction') return 8;
    if (wordClass === 'stop') return 0;
  }
  return 0;
}

/** The tense of the first verb after a number; 0 without one. */
export function tenseAfter(tokens: readonly Token[], at: number): number {
  for (let index = at + 1; index < Math.min(tokens.length, at + 12); index += 1) {
    const { lower, wordClass, number } = tokens[index]!;
    const tense = TENSES.get(lower);
    if (tense) return tense;
    if (wordClass === 'past-verb') return 5;
    if (wordClass === 'reporting-verb') return 6;
    if (wordClass === 'opinion-verb') return 7;
    if (wordClass === 'stop' || number) return 0;
  }
  return 0;
}
