import type { Figure } from '@topline/model';

/** The figures of an article in order; a claim that prose and table both print is one figure. */
export function joinClaims(prose: readonly Figure[], tables: readonly Figure[]): Figure[] {
  const left = new Set(prose);
  const byClaim = new Map<string, Figure[]>();
  for (const figure of prose) {
    const key = keyOf(figure);
    byClaim.set(key, [...(byClaim.get(key) ?? []), figure]);
  }
  const joined = tables.map((figure) => {
    const twin = byClaim
      .get(keyOf(figure))
      ?.find((other) => left.has(other) && other.poll === figure.poll && isAlike(other, figure));
    if (!twin) return figure;
    left.delete(twin);
    const mentionSpans = [...twin.mentionSpans, ...figure.mentionSpans].toSorted(
      (a, b) => a.start - b.start,
    );
    return { ...figure, span: twin.span, mentionSpans };
  });
  return [...left, ...joined].toSorted((a, b) => firstOf(a) - firstOf(b));
}

const firstOf = ({ mentionSpans }: Figure) => mentionSpans[0]!.start;

function keyOf({ measure, wave, value, unit }: Figure): string {
  return [measure, wave, value, unit].join(' ');
}

function isAlike(one: Figure, other: Figure): boolean {
  if ((one.subgroup === null) !== (other.subgroup === null)) return false;
  if (one.subgroup !== null && !shareStem(one.subgroup, other.subgroup!)) return false;
  return shareStem(`${one.response} ${one.question ?? ''}`, other.response);
}

/** True where each word of the second that tells answers apart begins as one of the first. */
function shareStem(one: string, other: string): boolean {
  const known = new Set(stemsOf(one));
  const wanted = stemsOf(other);
  return wanted.length > 0 && wanted.every((stem) => known.has(stem));
}

function stemsOf(words: string): string[] {
  const all = words.toLowerCase().match(/[\p{L}’']{3,}|\d+/gu) ?? [];
  return all
    .filter((word) => !/^(?:the|and|for|that|who|are|people|voters|aged)$/u.test(word))
    .map((word) => word.slice(0, 5));
}
