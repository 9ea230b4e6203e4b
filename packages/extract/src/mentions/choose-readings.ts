import type { MentionRule, NumberExpression, PlacedReading } from './rule.ts';

/** A reading that one of the rules gives of a place. */
export interface Candidate {
  readonly reading: PlacedReading;
  readonly rule: MentionRule;
}

/** The best of the readings that overlap, in order: the longest, then by precedence, then by name. */
export function chooseReadings(candidates: readonly Candidate[]): NumberExpression[] {
  const ordered = candidates.toSorted((a, b) => a.reading.start - b.reading.start);
  const chosen: NumberExpression[] = [];
  let from = 0;
  while (from < ordered.length) {
    let to = from + 1;
    let end = ordered[from]!.reading.end;
    while (to < ordered.length && ordered[to]!.reading.start < end) {
      end = Math.max(end, ordered[to]!.reading.end);
      to += 1;
    }
    if (to === from + 1) chosen.push(expressionOf(ordered[from]!));
    else if (to === from + 2) chosen.push(expressionOf(better(ordered[from]!, ordered[from + 1]!)));
    else chooseAmong(ordered.slice(from, to), end, chosen);
    from = to;
  }
  return chosen;
}

function better(a: Candidate, b: Candidate): Candidate {
  return compare(a, b) < 0 ? a : b;
}

/** Chooses within a stretch, up to `end`, in which each reading overlaps another. */
function chooseAmong(
  candidates: readonly Candidate[],
  end: number,
  chosen: NumberExpression[],
): void {
  const offset = candidates[0]!.reading.start;
  const taken = new Uint8Array(end - offset);
  const best = candidates.toSorted(compare).filter(({ reading }) => {
    const from = reading.start - offset;
    const to = reading.end - offset;
    // They come longest first: one that reaches into a taken place has an end in it.
    if (taken[from] === 1 || taken[to - 1] === 1) return false;
    taken.fill(1, from, to);
    return true;
  });
  best.sort((a, b) => a.reading.start - b.reading.start);
  for (const candidate of best) chosen.push(expressionOf(candidate));
}

function compare(a: Candidate, b: Candidate): number {
  return (
    lengthOf(b) - lengthOf(a) ||
    (b.rule.precedence ?? 0) - (a.rule.precedence ?? 0) ||
    a.reading.start - b.reading.start ||
    (a.rule.name < b.rule.name ? -1 : 1)
  );
}

function lengthOf({ reading }: Candidate): number {
  return reading.end - reading.start;
}

function expressionOf({ reading, rule }: Candidate): NumberExpression {
  const { form, value, low, high } = reading;
  const span = { start: reading.start, end: reading.end };
  const expression = { form, value, span, rule: rule.name };
  if (low === undefined && high === undefined) return expression;
  return { ...expression, ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
}
