import type { Candidate } from './choose-readings.ts';
import type { Place } from './place.ts';
import type { MentionRule } from './rule.ts';

type RulesByCue = ReadonlyMap<string, readonly MentionRule[]>;

interface RuleIndex {
  readonly numbers: readonly MentionRule[];
  readonly after: RulesByCue;
  readonly before: RulesByCue;
  readonly links: RulesByCue;
  readonly words: RulesByCue;
}

const indexes = new WeakMap<readonly MentionRule[], RuleIndex>();

/** Tries at each place the rules that can start there. */
export function readPlaces(places: readonly Place[], rules: readonly MentionRule[]): Candidate[] {
  const index = indexes.get(rules) ?? indexRules(rules);
  const found: Candidate[] = [];
  for (const place of places) {
    if (place.kind === 'word') {
      tryRules(index.words.get(place.word), place, found);
      continue;
    }
    tryRules(index.numbers, place, found);
    tryRules(index.after.get(place.after), place, found);
    tryRules(index.before.get(place.before), place, found);
    if (place.link !== '') tryRules(index.links.get(place.link), place, found);
  }
  return found;
}

function tryRules(
  rules: readonly MentionRule[] | undefined,
  place: Place,
  found: Candidate[],
): void {
  if (rules === undefined) return;
  for (const rule of rules) {
    if (place.kind === 'attached' && rule.cues.attached !== true) continue;
    const reading = rule.read(place);
    if (reading) found.push({ reading, rule });
  }
}

function indexRules(rules: readonly MentionRule[]): RuleIndex {
  const index = {
    numbers: rules.filter(({ cues }) => cues.numbers),
    after: byCue(rules, ({ cues }) => cues.after),
    before: byCue(rules, ({ cues }) => cues.before),
    links: byCue(rules, ({ cues }) => cues.links),
    words: byCue(rules, ({ cues }) => cues.words),
  };
  indexes.set(rules, index);
  return index;
}

function byCue(
  rules: readonly MentionRule[],
  cuesOf: (rule: MentionRule) => readonly string[] | undefined,
): RulesByCue {
  const byWord = new Map<string, MentionRule[]>();
  for (const rule of rules) {
    for (const cue of new Set(cuesOf(rule))) {
      const others = byWord.get(cue);
      if (others) others.push(rule);
      else byWord.set(cue, [rule]);
    }
  }
  return byWord;
}
