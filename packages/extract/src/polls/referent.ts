import { isSameOrganisation } from './is-same-organisation.ts';
import type { Organisation } from './organisation.ts';
import type { Reference } from './reference.ts';

/** One poll of the article, or an average of polls, with every place that speaks of it. */
export interface Referent {
  readonly kind: 'poll' | 'average' | 'generic';
  readonly organisations: Organisation[];
  readonly clients: Organisation[];
  readonly dates: Set<string>;
  readonly references: Reference[];
  /** A wave beside the poll that the story is about: told by its date, or `an earlier survey`. */
  readonly isSister: boolean;
}

export interface Resolution {
  readonly reference: Reference;
  readonly referent: Referent;
}

export function openReferent(
  kind: Referent['kind'],
  organisations: readonly Organisation[] = [],
  isSister = false,
): Referent {
  return {
    kind,
    organisations: [...organisations],
    clients: [],
    dates: new Set(),
    references: [],
    isSister,
  };
}

/** Adds to a referent what one more reference tells of it. */
export function noteReference(referent: Referent, reference: Reference): void {
  referent.references.push(reference);
  for (const one of reference.organisations)
    if (!isAmong(one, referent.organisations)) referent.organisations.push(one);
  const { client } = reference;
  if (client && !referent.clients.some(({ name }) => name === client.name))
    referent.clients.push(client);
  if (reference.date !== null && reference.kind !== 'earlier') referent.dates.add(reference.date);
}

export function sharesName(reference: Reference, { organisations, clients }: Referent): boolean {
  const own = reference.organisations;
  const known = own.filter(({ kind }) => kind === 'known');
  const hasKnown = organisations.some(({ kind }) => kind === 'known');
  if (known.length > 0 && hasKnown) return known.some((one) => isAmong(one, organisations));
  const brands = [...own, ...(reference.client ? [reference.client] : [])];
  return brands.some((one) => isAmong(one, [...organisations, ...clients]));
}

export function isDated(poll: Referent, date: string | null): boolean {
  return date !== null && poll.dates.size > 0 && !poll.dates.has(date);
}

export function isAmong({ name }: Organisation, others: readonly Organisation[]): boolean {
  return others.some((other) => isSameOrganisation(name, other.name));
}
