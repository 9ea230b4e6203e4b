import type { Heading, Level } from './levels.ts';

/** Headings that can be answers, subgroups or what was asked about. */
const ORDINARY = new Set([
  'option',
  'subgroup',
  'party',
  'place',
  'unknown',
  'everyone',
  'average',
]);

/** The headings of a level that say what its figures are of, each once. */
export function ordinaryHeadings({ labels }: Pick<Level, 'labels'>): Heading[] {
  const seen = new Map<string, Heading>();
  for (const label of labels)
    if (label && ORDINARY.has(label.kind)) seen.set(label.words.toLowerCase(), label);
  return [...seen.values()];
}
