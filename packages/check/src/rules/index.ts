import type { Rule } from '../check.ts';
import { sharesExceedTheWhole } from './c01-shares-exceed-the-whole.ts';
import { sharesLeftOut } from './c02-shares-left-out.ts';
import { leadIsNotTheDifference } from './c03-lead-is-not-the-difference.ts';
import { wordsAgainstNumber } from './c04-words-against-number.ts';
import { leadInsideTheError } from './c05-lead-inside-the-error.ts';
import { disclosureGaps } from './c08-disclosure-gaps.ts';
import { marginAgainstSample } from './c11-margin-against-sample.ts';
import { impossibleFacts } from './c13-impossible-facts.ts';

/** Every rule. Their order changes nothing. */
export const RULES: readonly Rule[] = [
  sharesExceedTheWhole,
  sharesLeftOut,
  leadIsNotTheDifference,
  wordsAgainstNumber,
  leadInsideTheError,
  disclosureGaps,
  marginAgainstSample,
  impossibleFacts,
];

/** The catalogue of checks: `rule` is what is asked, `standard` where it comes from, if published. */
export const CHECKS = RULES.map((rule) => ({
  code: rule.code,
  name: rule.name,
  rule: rule.question,
  standard: rule.source ?? null,
}));
