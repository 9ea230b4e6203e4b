import type { Check, Document, Extraction, Findings } from '@topline/model';
import type { Rule } from './check.ts';
import { compareChecks } from './compare-checks.ts';
import { listDisclosures } from './list-disclosures.ts';
import { orderExtraction } from './order-extraction.ts';
import { groupQuestions } from './question-groups.ts';
import { RULES } from './rules/index.ts';

/** Figures that are read less surely than this, on average, are no ground for a fail; 0 to 1. */
const SURE = 0.33;

/** Asks whether the story adds up, and what it does not disclose of its polls. */
export function checkDocument(
  document: Document,
  extraction: Extraction,
  rules: readonly Rule[] = RULES,
): Findings {
  if (extraction.polls.length === 0) return { checks: [], disclosures: [] };
  const ordered = orderExtraction(extraction);
  const runs = groupQuestions(document, ordered.figures);
  const disclosures = listDisclosures(document, ordered);
  const input = { document, extraction: ordered, runs, disclosures };
  const checks = rules.flatMap(({ run, sure }) =>
    run(input).map((check) => doubt(check, sure?.(check))),
  );
  return { checks: checks.toSorted(compareChecks), disclosures };
}

/** A check that fails on figures that may have been misread has found nothing. */
function doubt(check: Check, sure = SURE): Check {
  if (check.status !== 'fail' || confidenceIn(check) >= sure) return check;
  const message = `${check.message} But it is not sure that the story means these figures so.`;
  return { ...check, status: 'unknown', message };
}

function confidenceIn({ figures }: Check): number {
  const known = figures.map(({ confidence }) => confidence ?? 1);
  return known.length === 0 ? 1 : known.reduce((sum, one) => sum + one, 0) / known.length;
}
