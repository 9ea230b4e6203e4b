import type { Token } from '../../language/tokens.ts';

/** Words that point back at people named before, right beside a number. */
export const ANAPHORS = {
  none: 0,
  /** `40% of them`, `of whom 40%`, `of those, 40%`. */
  pronoun: 1,
  /** `40% of that group`, `of the former`, `the same voters`. */
  group: 2,
} as const;

const PRONOUN = /^(?:them|whom|these|those|which)$/;
const POINTING = /^(?:that|this|these|those|same|such)$/;
const GROUP =
  /^(?:group|groups|lot|camp|bloc|cohort|band|bracket|former|latter|majority|minority|segment|community|category|people|voters|respondents|folks?)$/;
/** Words after `those` that say who is meant. */
const TELLS =
  /^(?:relative|people|participle|past-verb|name|other|opinion-verb|number|preposition|negation|reporting-verb)$/;
const LIGHT = /^(?:preposition|adverb|determiner|comma|dash|open)$/;
const OPENING_WITHIN = 6;

/** How the words beside the number at `at` point back at people named before. */
export function anaphorOf(tokens: readonly Token[], at: number): number {
  if (tokens[at + 1]?.lower === 'of') {
    const after = pointsFrom(tokens, at + 2);
    if (after > 0) return after;
  }
  for (let index = at - 1; index >= Math.max(0, at - OPENING_WITHIN); index -= 1) {
    const { lower, wordClass, kind } = tokens[index]!;
    if (lower === 'of' || lower === 'among') return pointsFrom(tokens, index + 1);
    const passes =
      LIGHT.test(wordClass) || PRONOUN.test(lower) || POINTING.test(lower) || GROUP.test(lower);
    if (!passes || (kind === 'mark' && wordClass !== 'comma')) break;
  }
  return ANAPHORS.none;
}

function pointsFrom(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at] && /^(?:the|all|both)$/.test(tokens[at]!.lower)) at += 1;
  const first = tokens[at];
  const next = tokens[at + 1];
  if (!first) return ANAPHORS.none;
  if (GROUP.test(first.lower) && /^(?:former|latter)$/.test(first.lower)) return ANAPHORS.group;
  if (POINTING.test(first.lower) && next && GROUP.test(next.lower)) return ANAPHORS.group;
  if (!PRONOUN.test(first.lower)) return ANAPHORS.none;
  if (/^(?:them|whom|which)$/.test(first.lower)) return ANAPHORS.pronoun;
  return next && TELLS.test(next.wordClass) ? ANAPHORS.none : ANAPHORS.pronoun;
}
