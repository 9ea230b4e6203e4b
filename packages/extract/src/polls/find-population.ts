import type { Sentence, Span } from '@topline/model';
import type { NumberExpression } from '../mentions/rule.ts';
import { populationAfter, populationOfPoll } from './population.ts';
import { populationAmong, populationOfShare } from './population-of-shares.ts';
import type { Referent } from './referent.ts';

/** How many shares of one poll are looked at. */
const MOST = 20;

/**
 * Who was asked: beside the sample's size, after the words of the poll, else in its shares; `people`
 * where nothing tells more.
 */
export function findPopulation(
  text: string,
  sentences: readonly Sentence[],
  { references }: Referent,
  sample: NumberExpression | null,
  shares: readonly NumberExpression[],
): Span | null {
  const beside = sample && populationAfter(text, answersEnd(text, sample.span.end), true);
  if (beside && !/^(?:people|individuals|residents)$/.test(text.slice(beside.start, beside.end)))
    return beside;
  for (const { head } of references) {
    const found = populationOfPoll(text, head);
    if (found) return found;
  }
  for (const share of shares.slice(0, MOST)) {
    const found = populationOfShare(text, share.span);
    if (found && !isOneSide(text, found)) return found;
  }
  for (const index of new Set(references.map(({ sentence }) => sentence))) {
    const found = populationAmong(text, sentences[index]!.span);
    if (found && !isOneSide(text, found)) return found;
  }
  return beside;
}

/** Groups that a story sets side by side. */
const SIDES: readonly RegExp[] = [
  /\b(?:republicans|democrats|independents)\b/giu,
  /\b(?:men|women)\b/giu,
  /\b(?:remainers|leavers)\b/giu,
  /\b(?:conservatives?|tory|labour|liberal democrats?|lib dem|liberals?|ndp|greens?) (?:voters|supporters)\b/giu,
];

/** `Republicans`, in a story that tells of Democrats too: a part of those asked, not all. */
function isOneSide(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).toLowerCase();
  return SIDES.some((side) => {
    const own = words.match(side)?.map((word) => word.toLowerCase());
    return own && text.match(side)?.some((word) => !own.includes(word.toLowerCase()));
  });
}

/** `1,187 responses from paid-up party members`: where those who answered are named. */
function answersEnd(text: string, from: number): number {
  const link =
    /^ (?:[\p{L}-]{1,16} ){0,2}(?:responses|interviews|replies|answers) (?:from|with|by|of|among)(?= )/u.exec(
      text.slice(from, from + 80),
    );
  return from + (link?.[0].length ?? 0);
}
