import type { Sentence, Span } from '@topline/model';
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
  const inSentence = new Map<number, Resolution[]>();
  for (const resolution of resolved) {
    const { sentence } = resolution.reference;
    const own = inSentence.get(sentence);
    if (own) own.push(resolution);
    else inSentence.set(sentence, [resolution]);
  }
  const first = resolved.find(({ referent }) => referent.kind !== 'generic');
  const before: (Referent | null)[] = [];
  let current: Referent | null = first?.referent ?? null;
  for (const index of sentences.keys()) {
    before.push(current);
    const last = inSentence.get(index)?.findLast(({ referent }) => referent.kind !== 'generic');
    current = last?.referent ?? current;
  }
  const starts = sentences.map(({ span }) => span.start);
  return (place) => {
    const index = sentenceAt(starts, place.start);
    const own = inSentence.get(index) ?? [];
    const earlier = before[index] ?? null;
    return pointedAt(text, own, place) ?? lastBefore(text, own, place, earlier) ?? earlier;
  };
}

/** `45% in a Northgate poll`: the words right after the number name its poll. */
function pointedAt(text: string, own: readonly Resolution[], place: Span): Referent | null {
  const next = own.find(({ reference }) => reference.span.start >= place.end);
  if (!next || next.reference.span.start - place.end > 40) return null;
  const between = text.slice(place.end, next.reference.span.start);
  return /^ (?:in|according to|from|by) (?:[\p{L}-]+ ){0,3}$/u.test(between) ? next.referent : null;
}

function lastBefore(
  text: string,
  own: readonly Resolution[],
  place: Span,
  earlier: Referent | null,
): Referent | null {
  const last = own.findLast(({ reference }) => reference.span.start <= place.start);
  if (last) return last.referent;
  const first = own[0];
  if (!first) return null;
  return earlier && isAnotherClause(text, place, first.reference) ? earlier : first.referent;
}

function isAnotherClause(text: string, place: Span, { span }: Reference): boolean {
  const lead = text.slice(Math.max(place.end, span.start - 40), span.start);
  return TURN.test(lead.replace(/(?:(?:in|according to|a|an|the|by|for) ){0,3}$/i, ''));
}

/** The last of the sorted starts that is not after the place, by halving. */
function sentenceAt(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
