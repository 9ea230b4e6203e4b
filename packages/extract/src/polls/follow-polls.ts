import type { Sentence, Span } from '@topline/model';
import { lastBefore } from './last-before.ts';
import type { Reference } from './reference.ts';
import type { Referent, Resolution } from './referent.ts';

/** Words that open a clause about something else. */
const TURN =
  /(?:;|, (?:while|whereas|but|although|and)|—|–| compared (?:with|to)| against| versus) $/u;

/** Says which poll a place of the text speaks of: the one last spoken of, as a reader would. */
export function followPolls(
  text: string,
  sentences: readonly Sentence[],
  resolved: readonly Resolution[],
): (place: Span) => Referent | null {
  const ordered = resolved.toSorted((a, b) => startOf(a) - startOf(b));
  const starts = ordered.map(startOf);
  const lasting = ordered.filter(({ referent }) => referent.kind !== 'generic');
  const lastingStarts = lasting.map(startOf);
  const sentenceStarts = sentences.map(({ span }) => span.start);
  let main: Resolution | null = null;
  const mains = lasting.map((one) => (main = one.referent.isSister ? main : one));
  /** A wave cited by its date holds for its paragraph, then the story is back at its poll. */
  const lastingBefore = (start: number) => {
    const at = lastBefore(lastingStarts, start - 1);
    const last = lasting[at];
    if (!last) return null;
    const here = sentences[lastBefore(sentenceStarts, start)]?.paragraphNo;
    const isOver = sentences[last.reference.sentence]?.paragraphNo !== here;
    if (last.referent.isSister && isOver) return mains[at] ?? last;
    const lead = isOver ? leadAround(start) : null;
    return lead && passing.has(last.referent) ? lead : last;
  };
  /** The poll that the story opens with, where it is spoken of again later on. */
  const opening = lasting[0] && !lasting[0].referent.isSister ? lasting[0] : null;
  const lastOfOpening = opening?.referent.references.at(-1)!.span.start ?? -1;
  const leadAround = (start: number) => (lastOfOpening > start ? opening : null);
  const passing = new Set([...new Set(lasting.map(({ referent }) => referent))].filter(isPassing));
  return (place) => {
    const from = sentenceStarts[lastBefore(sentenceStarts, place.start)] ?? 0;
    const at = lastBefore(starts, place.start);
    const next = ordered[at + 1];
    if (next && isPointedAt(text, place, next.reference)) return next.referent;
    const here = ordered[at];
    if (here && startOf(here) >= from) return here.referent;
    const earlier = lastingBefore(from);
    const isNext = next !== undefined && isWithin(sentences, next, from);
    if (isNext && !(earlier && isAnotherClause(text, place, next.reference))) return next.referent;
    return (earlier ?? lasting[0])?.referent ?? null;
  };
}

function startOf({ reference }: Resolution): number {
  return reference.span.start;
}

function isWithin(
  sentences: readonly Sentence[],
  { reference }: Resolution,
  sentenceStart: number,
): boolean {
  return sentences[reference.sentence]?.span.start === sentenceStart;
}

/** `45% in a Northgate poll`: the words right after the number name its poll. */
function isPointedAt(text: string, place: Span, { span }: Reference): boolean {
  if (span.start < place.end || span.start - place.end > 40) return false;
  const between = text.slice(place.end, span.start);
  return /^ (?:in|according to|from|by) (?:[\p{L}-]+ ){0,3}$/u.test(between);
}

function isAnotherClause(text: string, place: Span, { span }: Reference): boolean {
  const lead = text.slice(Math.max(place.end, span.start - 40), span.start);
  return TURN.test(lead.replace(/(?:(?:in|according to|a|an|the|by|for) ){0,3}$/i, ''));
}

/** Cited in one sentence and never again. */
function isPassing({ references }: Referent): boolean {
  return references.every(({ sentence, asks }) => sentence === references[0]!.sentence && !asks);
}
