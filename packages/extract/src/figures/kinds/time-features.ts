import { newFeatures } from '../judge/features.ts';
import type { NumberPlace } from './number-place.ts';
import { linkBefore, stepOfMove } from './move-cues.ts';
import { tenseAfter, tenseBefore } from './tense-cues.ts';
import { timeBehind, timeBetween, timeOpening } from './time-cues.ts';

/** What tells of which time a number is: words of time, tense, and what it is set beside. */
export function timeFeatures({ tokens, at, before, ...place }: NumberPlace): number[] {
  const { list, add } = newFeatures();
  const behind = timeBehind(tokens, at);
  const between = timeBetween(tokens, before, at);
  const opening = timeOpening(tokens, at);
  const tense = tenseBefore(tokens, before, at);
  const next = tenseAfter(tokens, at);
  const link = linkBefore(tokens, before, at);
  const move = stepOfMove(tokens, at);
  const beside = behind * 8 + between;
  add(110, behind, between, opening);
  add(111, behind, link);
  add(112, between, link);
  add(113, opening, place.kindBefore);
  add(114, tense, link);
  add(115, tense, beside);
  add(116, tense * 16 + next, opening);
  add(117, move, behind);
  add(118, move, place.kindBefore);
  add(119, opening * 8 + between, place.kindOfLastSentence);
  add(120, link, place.kindBefore, behind);
  add(121, next, beside);
  return list;
}
