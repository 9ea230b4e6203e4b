import type { Check, Document, Extraction, Findings } from '@topline/model';
import type { Rule } from './check.ts';
import { compareChecks } from './compare-checks.ts';
import { listDisclosures } from './list-disclosures.ts';
import { orderExtraction } from './order-extraction.ts';
import { groupQuestions } from './question-groups.ts';
import { RULES } from './rules/index.ts';

/** Figures that are read less surely are no ground to say that a story is wrong; 0 to 1. */
const SURE = 0.5;

/** Asks whether the story adds up, and what it does not disclose of its polls. */
export function checkDocument(
  document: Document,
  extraction: Extraction,
  rules: readonly Rule[] = RULES,
): Findings {
  const ordered = orderExtraction(extraction);
  const runs = groupQuestions(document, ordered.figures);
  const disclosures = listDisclosures(document, ordered);
  const input = { document, extraction: ordered, runs, disclosures };
  const checks = rules.flatMap((rule) => rule.run(input)).map(doubt);
  return { checks: checks.toSorted(compareChecks), disclosures };
}

/** A check that fails on figures that may have been misread has found nothing. */
function doubt(check: Check): Check {
  const isSure = check.figures.every(({ confidence }) => confidence === null || confidence >= SURE);
  if (check.status !== 'fail' || isSure) return check;
  const message = `${check.message} But it is not sure that the story means these figures so.`;
  return { ...check, status: 'unknown', message };
}
