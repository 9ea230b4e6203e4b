import type { MentionRule, NumberExpression } from './rule.ts';
import { singlePlace } from './scan/find-places.ts';
import type { Start } from './scan/find-starts.ts';

/** Adds, in order, the digits and number words of a text that lie in none of the chosen numbers. */
export function readLeftovers(
  text: string,
  starts: readonly Start[],
  chosen: readonly NumberExpression[],
  rules: readonly MentionRule[],
): NumberExpression[] {
  const found: NumberExpression[] = [];
  let next = 0;
  for (const start of starts) {
    let from = start.start;
    while (next < chosen.length && chosen[next]!.span.end <= from) next += 1;
    for (let at = next; from < start.end; at += 1) {
      const span = chosen[at]?.span ?? { start: start.end, end: start.end };
      const to = Math.min(span.start, start.end);
      if (from < to) addLeftover({ ...start, start: from, end: to }, text, rules, found);
      from = Math.max(from, span.end, to);
    }
  }
  if (found.length === 0) return [...chosen];
  return [...chosen, ...found].toSorted((a, b) => a.span.start - b.span.start);
}

function addLeftover(
  part: Start,
  text: string,
  rules: readonly MentionRule[],
  found: NumberExpression[],
): void {
  const place = singlePlace(text, part);
  const kind = part.word === '' ? 'digits' : 'words';
  for (const rule of rules) {
    if (rule.cues.leftovers !== kind) continue;
    const reading = rule.read(place);
    if (!reading) continue;
    const { start, end, ...rest } = reading;
    found.push({ ...rest, span: { start, end }, rule: rule.name });
    return;
  }
}
