import type { Figure } from '@topline/model';
import { readAnswer, type Answer } from './read-answer.ts';
import { leaderOf, namesSide, rivalOf } from './match-names.ts';
import type { QuestionRun } from './question-run.ts';
import { RESIDUALS } from './lexicon/residuals.ts';

/** The two shares that a lead is between, in one run. */
export type Sides = readonly [leader: Figure, rival: Figure];

/**
 * Finds the shares that a lead is between in each run of its poll, people and wave: the leader it
 * names against the rival it names; without a rival, against the largest other share; with neither
 * named, the two largest shares.
 */
export function findSides(lead: Figure, runs: readonly QuestionRun[]): Sides[] {
  const same = runs.filter(
    (run) => run.poll === lead.poll && run.subgroup === lead.subgroup && run.wave === lead.wave,
  );
  return same.flatMap((run) => sidesIn(lead, run) ?? []).map(([a, b]) => [a, b] as const);
}

function sidesIn(lead: Figure, run: QuestionRun): [Sides] | null {
  const shares = run.figures
    .filter(({ response }) => !isResidual(response))
    .toSorted((a, b) => b.value - a.value);
  const name = leaderOf(lead.response);
  const rivalName = lead.comparedTo ?? rivalOf(lead.response);
  const leaders = leadersIn(lead, shares, name);
  if (leaders.length > 1) return null;
  const isUnclear = leaders.length === 0 && rivalName === null;
  const leader = leaders[0] ?? (isUnclear && isUnnamed(name) ? shares[0] : undefined);
  const others = shares.filter((share) => share !== leader);
  const rivals = others.filter(({ response }) => rivalName && namesSide(response, rivalName));
  const rival = rivalName === null ? others[0] : rivals.length === 1 ? rivals[0] : undefined;
  return leader && rival ? [[leader, rival]] : null;
}

function leadersIn(
  { response }: Figure,
  shares: readonly Figure[],
  name: string,
): readonly Figure[] {
  const exact = shares.filter((share) => share.response === response);
  if (exact.length > 0) return exact;
  if (OPPONENTS.test(name)) return shares.filter((share) => readAnswer(share.response).against);
  const named = shares.filter((share) => namesSide(share.response, name));
  if (named.length < 2) return named;
  // `The tax is ahead`: those for it, not those against it, whom the same words name.
  return named.filter((share) => !isOpposed(readAnswer(share.response)));
}

const OPPONENTS = /^(?:the )?(?:opponents|critics|opposition)\b/i;

function isOpposed(answer: Answer): boolean {
  return answer.negated || answer.against;
}

/** `lead`, `ahead by`: nobody is named. */
function isUnnamed(name: string): boolean {
  return /^(?:the |a )?(?:lead|leading|ahead|margin|advantage)\b/i.test(name);
}

function isResidual(response: string): boolean {
  return RESIDUALS.some(([, pattern]) => pattern.test(response.toLowerCase()));
}
