import type { Evidence, Poll } from '@topline/model';

/** What is told of a poll, its place left out. */
export type Told = Partial<Omit<Poll, 'span'>>;

/** Fields that are told together, by the field of their evidence. */
const FIELDS = [
  ['client', ['client']],
  ['sample_size', ['sampleSize', 'sampleSizeQualifier']],
  ['population', ['population']],
  ['geography', ['geography']],
  ['fieldwork', ['fieldworkStart', 'fieldworkEnd', 'fieldworkPrecision', 'fieldworkAsPrinted']],
  ['mode', ['mode']],
  ['margin_of_error', ['marginOfError']],
] as const;

/** What the poll does not say yet, with its evidence. */
export function addTold(poll: Poll, more: Told): Poll {
  const added: Record<string, unknown> = {};
  const evidence: Evidence[] = [];
  for (const [field, keys] of FIELDS) {
    const isKnown = keys.some((key) => poll[key] !== null);
    const isTold = keys.some((key) => (more[key] ?? null) !== null);
    if (isKnown || !isTold) continue;
    for (const key of keys) added[key] = more[key] ?? null;
    evidence.push(...(more.evidence ?? []).filter((one) => one.field === field));
  }
  if (Object.keys(added).length === 0) return poll;
  return { ...poll, ...added, evidence: [...poll.evidence, ...evidence] };
}
