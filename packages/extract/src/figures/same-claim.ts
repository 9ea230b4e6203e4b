import type { FigureDraft } from './figure-draft.ts';

/** Words that do not tell answers apart. */
const EMPTY =
  /^(?:the|a|an|of|to|in|on|for|and|or|that|they|be|is|are|was|were|have|has|would|will|with|by|at|it|as|from|more|their|who|this|said|say)$/;

/** Places of one number in two precisions differ by this many points: `half` and `48%`. */
const TOLERANCE = 3;

/**
 * Joins drafts that print one claim twice (headline and body, words and digits) into the more
 * precise one, with the places of both.
 */
export function joinSameClaims(text: string, drafts: readonly FigureDraft[]): FigureDraft[] {
  const joined: FigureDraft[] = [];
  for (const draft of drafts) {
    const at = joined.findLastIndex((other) => isSameClaim(text, other, draft));
    const earlier = joined[at];
    if (!earlier) {
      joined.push(draft);
      continue;
    }
    const precise = precision(draft) > precision(earlier) ? draft : earlier;
    joined[at] = { ...precise, places: [...earlier.places, ...draft.places] };
  }
  return joined;
}

function isSameClaim(text: string, a: FigureDraft, b: FigureDraft): boolean {
  if (a.poll !== b.poll || a.measure !== b.measure || a.wave !== b.wave) return false;
  if (a.sentenceNo === b.sentenceNo) return false;
  const equal = a.value === b.value;
  const rounded = precision(a) !== precision(b) && Math.abs(a.value - b.value) <= TOLERANCE;
  if (!equal && !rounded) return false;
  const people = (draft: FigureDraft) =>
    draft.people ? text.slice(draft.people.span.start, draft.people.span.end).toLowerCase() : '';
  if (people(a) !== people(b) && people(a) !== '' && people(b) !== '') return false;
  return alike(a.response, b.response);
}

function precision({ number }: FigureDraft): number {
  return number.form === 'fraction' || number.form === 'ratio' ? 0 : 1;
}

function alike(a: string, b: string): boolean {
  const one = stemsOf(a);
  const other = stemsOf(b);
  const smaller = Math.min(one.size, other.size);
  if (smaller === 0) return false;
  if (one.has("don't") !== other.has("don't")) return false;
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / smaller >= 0.6 && (smaller > 1 || one.size === other.size);
}

/** The first letters of the words that tell answers apart. */
function stemsOf(response: string): Set<string> {
  const words = response.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY.test(word)).map((word) => word.slice(0, 6)));
}
