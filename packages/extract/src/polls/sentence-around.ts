import type { Span } from '@topline/model';

/** How many characters of a sentence are looked at on each side. */
const REACH = 200;
/** A full stop that ends a sentence, and no abbreviated month. */
const STOP =
  /(?<!(?:^|[^\p{L}])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|vs))[.!?][”"’]?\s+(?=[\p{Lu}“"])|\n/gu;

/** The words of its sentence before and after a place, as far as they are near. */
export function sentenceAround(
  text: string,
  { start, end }: Span,
): { before: string; after: string } {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const last = [...before.matchAll(STOP)].at(-1);
  const next = after.search(STOP);
  return {
    before: last ? before.slice(last.index + last[0].length) : before,
    after: next < 0 ? after : after.slice(0, next),
  };
}
