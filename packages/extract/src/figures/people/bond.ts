import type { Token } from '../../language/tokens.ts';
import type { Phrase } from './phrase.ts';

/** How a phrase stands to a number: a small number for each construction. */
export const BONDS = {
  shareOf: 1,
  sharePeople: 2,
  shareAmong: 3,
  shareIn: 4,
  shareFrom: 5,
  laterAmong: 6,
  laterIn: 7,
  later: 8,
  opensAmong: 9,
  opensIn: 10,
  label: 11,
  subject: 12,
  amongBefore: 13,
  before: 14,
} as const;

const LIGHT =
  /^(?:the|all|a|an|these|their|its|our|his|her|this|that|those|both|most|many|some|["“‘'])$/;
/** `of all of them` */
const ALL = /^(?:all|both|each)$/;
/** `a 55-percent majority of them` */
const PART = /^(?:majority|minority|plurality|share|proportion|chunk)$/;

export function bondOf(
  tokens: readonly Token[],
  { start, end, shape }: Phrase,
  at: number,
): number {
  let link = start - 1;
  while (link > 0 && LIGHT.test(tokens[link]!.lower) && link !== at) link -= 1;
  if (tokens[link]?.lower === 'of' && ALL.test(tokens[link - 1]?.lower ?? '')) link -= 2;
  const before = tokens[link]?.lower ?? '';
  if (start > at) {
    if (link === at) return BONDS.sharePeople;
    const first = PART.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    const joined = link === first || (link <= at + 4 && tokens[at + 1]?.wordClass === 'open');
    if (joined && before === 'of') return BONDS.shareOf;
    if (/^(?:among|amongst)$/.test(before)) return joined ? BONDS.shareAmong : BONDS.laterAmong;
    if (joined && before === 'in') return BONDS.shareIn;
    if (joined && /^(?:from|by|for|with|to|across|at)$/.test(before)) return BONDS.shareFrom;
    if (/^(?:in|across|from)$/.test(before)) return BONDS.laterIn;
    return BONDS.later;
  }
  const opens =
    link <= 1 ||
    /^[,;:.–—]$/.test(tokens[link - 1]?.text ?? '') ||
    /^(?:and|but|while|with)$/.test(tokens[link - 1]?.lower ?? '');
  if (opens && /^(?:among|amongst|of|for)$/.test(before)) return BONDS.opensAmong;
  if (opens && before === 'in') return BONDS.opensIn;
  if (/^(?:among|amongst)$/.test(before)) return BONDS.amongBefore;
  let gap = end;
  while (
    gap < at &&
    /^(?:open|adverb|preposition|determiner|comma|dash|mark)$/.test(tokens[gap]!.wordClass)
  )
    gap += 1;
  if (gap === at) return BONDS.label;
  const isSubject =
    start <= 2 || /^(?:comma|conjunction|stop|dash|quote)$/.test(tokens[link]?.wordClass ?? '');
  if (isSubject && shape !== 'setting') return BONDS.subject;
  return BONDS.before;
}

/** True where another figure stands between a phrase and the number. */
export function isParted(
  figuresAt: readonly number[],
  at: number,
  { start, end }: Phrase,
): boolean {
  return figuresAt.some((index) =>
    end <= at ? index >= end && index < at : index > at && index < start,
  );
}
