import type { Rule } from '../check.ts';
import { sharesExceedTheWhole } from './c01-shares-exceed-the-whole.ts';
import { sharesLeftOut } from './c02-shares-left-out.ts';
import { leadIsNotTheDifference } from './c03-lead-is-not-the-difference.ts';
import { wordsAgainstNumber } from './c04-words-against-number.ts';
import { leadInsideTheError } from './c05-lead-inside-the-error.ts';
import { changeInsideTheError } from './c06-change-inside-the-error.ts';
import { tinySubgroup } from './c07-tiny-subgroup.ts';
import { disclosureGaps } from './c08-disclosure-gaps.ts';
import { notAPoll } from './c09-not-a-poll.ts';
import { headlineAgainstBody } from './c10-headline-against-body.ts';
import { marginAgainstSample } from './c11-margin-against-sample.ts';
import { perCentAgainstPoints } from './c12-per-cent-against-points.ts';
import { impossibleFacts } from './c13-impossible-facts.ts';
import { unlikeForLike } from './c14-unlike-for-like.ts';
import { percentageOfWhom } from './c15-percentage-of-whom.ts';
import { subtotal } from './c16-subtotal.ts';

/** Every rule. Their order changes nothing. */
export const RULES: readonly Rule[] = [
  sharesExceedTheWhole,
  sharesLeftOut,
  leadIsNotTheDifference,
  wordsAgainstNumber,
  leadInsideTheError,
  changeInsideTheError,
  tinySubgroup,
  disclosureGaps,
  notAPoll,
  headlineAgainstBody,
  marginAgainstSample,
  perCentAgainstPoints,
  impossibleFacts,
  unlikeForLike,
  percentageOfWhom,
  subtotal,
];

/** The catalogue of checks: `rule` is what is asked, `standard` where it comes from, if published. */
export const CHECKS = RULES.map((rule) => ({
  code: rule.code,
  name: rule.name,
  rule: rule.question,
  standard: rule.source ?? null,
}));
