import { isEverybody } from '../figures/people/everybody.ts';
import type { Span } from '@topline/model';
import type { NumberExpression } from '../mentions/rule.ts';

const OPENING =
  /(?:^|[.;:,—–(“"\n] ?|\b(?:and|but|while) )(?:(?:of|among|amongst|including|included) (?:the |these |its |their )?(?:just |only |mere )?|(?:just|only) )$/iu;
/** `the 388 Hobart residents interviewed`: who they are, up to the word that says that they answered. */
const GROUP =
  /^ (?<who>[\p{L}\d][\p{L}\p{N}’'-]*(?: [\p{L}\d][\p{L}\p{N}’'-]*){0,6}?),? (?:who (?:were |took |answered )?)?(?:asked|polled|surveyed|questioned|interviewed|quizzed|canvassed|sampled|contacted|consulted|in the (?:poll|survey|sample)|taking part|part|responding|(?:it|they|we) (?:asked|polled|surveyed|questioned|interviewed|spoke to))(?!\p{L}| by\b)/iu;
/** `The survey includes `, up to a number. */
const INCLUDES =
  /\b(?:includ(?:es|ed|ing)|among them|an oversample of|oversampled) (?:an oversample of |interviews with )?$/iu;
/** `702 Republicans, with a margin of`: who they are. */
const INCLUDED =
  /^ (?<who>\p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,3}?)(?=[.,;)]| (?:with|and|who|by|on|for) )/u;
/** A group is no more than this many times the sample, even where its size is misprinted. */
const LARGEST = 1.6;
const BEFORE = 40;
const AFTER = 120;

/**
 * The numbers that count a group of those asked, not the sample: `Of the 388 Hobart residents
 * interviewed, 41 per cent …`, where the story also gives how many were asked in all. With each, the
 * words for the group.
 */
export function findGroupSizes(
  text: string,
  samples: readonly NumberExpression[],
): Map<NumberExpression, Span> {
  const groups = new Map<NumberExpression, Span>();
  for (const sample of samples) {
    const { value, span } = sample;
    if (value === null) continue;
    const before = text.slice(Math.max(0, span.start - BEFORE), span.start);
    const after = text.slice(span.end, span.end + AFTER);
    const told =
      (OPENING.test(before) ? GROUP.exec(after) : null) ??
      (INCLUDES.test(before) ? INCLUDED.exec(after) : null);
    const who = told?.groups?.who;
    if (who === undefined || isEverybody(who)) continue;
    const isPart = ({ value: all }: NumberExpression) =>
      (all ?? 0) * LARGEST >= value && all !== value;
    const start = span.end + 1;
    if (samples.some(isPart)) groups.set(sample, { start, end: start + who.length });
  }
  return groups;
}
