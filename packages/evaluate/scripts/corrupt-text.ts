import { rankCharacters } from '../src/score/rank-characters.ts';
import type { Random } from '../src/planted/seed-random.ts';

/** An article's text as some reader might have left it, and where the gold characters are in it. */
export interface CorruptText {
  readonly text: string;
  /** Ranks in the gold text to code points here; `null` where the characters are gone. */
  readonly place: (start: number, end: number) => { start: number; end: number } | null;
}

/** Changes what must not matter (white space) or hardly (the first lines are cut off). */
export function corruptText(gold: string, random: Random): CorruptText {
  const cut = random.chance(0.15) ? gold.indexOf('\n\n') : 0;
  const text = random.pick<(text: string) => string>([
    (kept) => kept,
    (kept) => kept,
    (kept) => kept.replaceAll(/\s{1,9}/g, ' ').trim(),
    (kept) => kept.replaceAll('\n', '\u{2028}\n'),
    (kept) => kept.replaceAll(' ', '\u{A0}'),
  ])(gold.slice(Math.max(0, cut)));
  const lost = rankCharacters(gold.slice(0, Math.max(0, cut))).at(-1) ?? 0;
  const ranks = rankCharacters(text);
  return {
    text,
    place(start, end) {
      const from = ranks.lastIndexOf(start - lost);
      const to = ranks.indexOf(end - lost);
      return from < 0 || to < 0 ? null : { start: from, end: to };
    },
  };
}
