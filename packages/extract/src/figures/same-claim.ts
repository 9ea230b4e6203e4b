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
    const precise = isBetter(draft, earlier) ? draft : earlier;
    joined[at] = { ...precise, places: [...earlier.places, ...draft.places] };
  }
  return joinHeadlines(joined);
}

/**
 * A headline seldom tells what the body does not: its number is that of the body with the same value,
 * however shortly it words it, unless the body has two to choose from that its words do not fit.
 */
function joinHeadlines(drafts: readonly FigureDraft[]): FigureDraft[] {
  const body = drafts.filter(({ inHeadline }) => !inHeadline);
  const joined = new Map<FigureDraft, FigureDraft>();
  const rest = drafts.filter((headline) => {
    if (!headline.inHeadline) return true;
    const equal = body.filter(
      (draft) =>
        draft.measure === headline.measure &&
        draft.wave === headline.wave &&
        draft.value === headline.value,
    );
    const own = equal.filter(({ poll }) => poll === headline.poll);
    // A headline names two polls by their numbers alone: `leads by 12 points in one, 17 in another`.
    const same = own.length > 0 ? own : equal;
    const fitting = same.filter(({ response }) => alike(response, headline.response));
    const [home, other] = fitting.length > 0 ? fitting : same;
    if (!home || (other && fitting.length !== 1)) return true;
    const told = joined.get(home) ?? home;
    joined.set(home, { ...told, places: [...headline.places, ...told.places] });
    return false;
  });
  return rest.map((draft) => joined.get(draft) ?? draft);
}

/** The more precise of two, else that of the body, which words it in full. */
function isBetter(draft: FigureDraft, earlier: FigureDraft): boolean {
  const gain = precision(draft) - precision(earlier);
  return gain > 0 || (gain === 0 && earlier.inHeadline && !draft.inHeadline);
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
