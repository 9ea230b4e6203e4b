import { matchesOf } from '../language/matches-of.ts';
import { printed } from '@topline/model';
import type { PollClue, PollRule } from './rule.ts';

/** Every clue that the rules find in a text, in order; of two that overlap the longer stays. */
export function readClues(text: string, rules: readonly PollRule[]): PollClue[] {
  const found = rules.flatMap((rule) => applyRule(rule, text)).toSorted(longestFirst);
  const taken = new Map<PollClue['field'], Uint8Array>();
  const kept: PollClue[] = [];
  for (const clue of found) {
    const { start, end } = clue.span;
    const places = taken.get(clue.field) ?? new Uint8Array(text.length);
    taken.set(clue.field, places);
    if (places[start] === 1 || places[end - 1] === 1) continue;
    places.fill(1, start, end);
    kept.push(clue);
  }
  return kept.toSorted((a, b) => a.span.start - b.span.start);
}

function applyRule(rule: PollRule, text: string): PollClue[] {
  const clues: PollClue[] = [];
  for (const match of matchesOf(rule.pattern, text)) {
    const at = match.indices?.groups?.['value'];
    if (!at) continue;
    const span = { start: at[0], end: at[1] };
    if (rule.accepts && !rule.accepts(printed(text, span), match)) continue;
    clues.push({ field: rule.field, span, rule: rule.name });
  }
  return clues;
}

function longestFirst(a: PollClue, b: PollClue): number {
  return (
    b.span.end - b.span.start - (a.span.end - a.span.start) ||
    a.span.start - b.span.start ||
    (a.rule < b.rule ? -1 : 1)
  );
}
