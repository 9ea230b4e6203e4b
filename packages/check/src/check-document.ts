import type { Document, Extraction, Findings } from '@topline/model';
import type { Rule } from './check.ts';
import { compareChecks } from './compare-checks.ts';
import { listDisclosures } from './list-disclosures.ts';
import { orderExtraction } from './order-extraction.ts';
import { groupQuestions } from './question-groups.ts';
import { RULES } from './rules/index.ts';

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
  const checks = rules.flatMap((rule) => rule.run(input));
  return { checks: checks.toSorted(compareChecks), disclosures };
}
