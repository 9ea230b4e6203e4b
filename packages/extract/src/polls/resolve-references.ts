import type { Organisation } from './organisation.ts';
import { isOrganisation } from './is-organisation.ts';
import { isSameOrganisation } from './is-same-organisation.ts';
import type { Reference } from './reference.ts';

/** One poll of the article, or an average of polls, with every place that speaks of it. */
export interface Referent {
  readonly kind: 'poll' | 'average' | 'generic';
  readonly organisations: Organisation[];
  readonly clients: Organisation[];
  readonly dates: Set<string>;
  readonly references: Reference[];
}

export interface Resolution {
  readonly reference: Reference;
  readonly referent: Referent;
}

/** Spoken of as one that a reader may take for another already named. */
function joins({ kind, organisations, clients, references }: Referent): boolean {
  const isOpen = kind === 'poll' && organisations.length === 0 && clients.length === 0;
  return isOpen && references.every((one) => one.kind !== 'other' && one.kind !== 'earlier');
}

/** How many referents back a name is looked for, so that the time stays linear. */
const MEMORY = 40;
/** Sentences, counted from 0, in which a story may announce its poll before it names it. */
const LEAD = 6;

/** Follows the article and says which poll each reference speaks of. */
export function resolveReferences(references: readonly Reference[]): Resolution[] {
  const referents: Referent[] = [];
  const known = new Set<Referent>();
  const resolved: Resolution[] = [];
  let current: Referent | null = null;
  for (const reference of references) {
    const referent = findReferent(reference, referents, current);
    if (!referent) continue;
    if (!known.has(referent)) referents.push(referent);
    known.add(referent);
    if (reference.kind !== 'named' || reference.reports) note(referent, reference);
    resolved.push({ reference, referent });
    if (referent.kind !== 'generic') current = referent;
  }
  return joinUnnamed(resolved);
}

/** Where one poll has a name, one spoken of before or after without any is the same. */
function joinUnnamed(resolved: readonly Resolution[]): Resolution[] {
  const polls = [...new Set(resolved.map(({ referent }) => referent))].filter(
    ({ kind }) => kind === 'poll',
  );
  const named = polls.filter(({ organisations }) => organisations.length > 0);
  const [only] = named;
  if (!only || named.length > 1) return [...resolved];
  for (const referent of polls.filter(joins))
    for (const reference of referent.references) note(only, reference);
  only.references.sort((a, b) => a.span.start - b.span.start);
  return resolved.map((one) => (joins(one.referent) ? { ...one, referent: only } : one));
}

function findReferent(
  reference: Reference,
  referents: readonly Referent[],
  current: Referent | null,
): Referent | null {
  const recent = referents.slice(-MEMORY).toReversed();
  const polls = recent.filter(({ kind }) => kind === 'poll');
  const poll = current?.kind === 'poll' ? current : polls[0];
  if (reference.kind === 'average')
    return recent.find((r) => r.kind === 'average' && sharesName(reference, r)) ?? open('average');
  if (reference.organisations.length > 0)
    return (
      findNamed(reference, polls, poll) ??
      (reference.kind === 'named' && !reference.reports ? null : open('poll'))
    );
  if (reference.kind === 'generic') return reference.reports ? open('generic') : null;
  return findUnnamed(reference, polls, poll) ?? open('poll', sister(reference, poll));
}

function findNamed(
  reference: Reference,
  polls: readonly Referent[],
  poll: Referent | undefined,
): Referent | null {
  const same = polls.filter((candidate) => sharesName(reference, candidate));
  if (same.length > 0) {
    const ordered = poll && same.includes(poll) ? [poll, ...same] : same;
    return ordered.find((candidate) => !isSister(reference, candidate)) ?? null;
  }
  if (!poll) return null;
  if (isSeries(reference) && poll.organisations.some(({ kind }) => kind === 'known')) return poll;
  const isOpen = poll.organisations.every(({ kind }) => kind === 'medium');
  return isOpen && mayName(reference, poll, polls.length === 1) ? poll : null;
}

function findUnnamed(
  reference: Reference,
  polls: readonly Referent[],
  poll: Referent | undefined,
): Referent | null {
  const { client, kind, date } = reference;
  if (client && kind !== 'other') {
    const own = polls.find(({ clients, organisations }) =>
      isAmong(client, [...clients, ...organisations]),
    );
    if (own) return own;
  }
  if (!poll || kind === 'other') return null;
  if (kind === 'new') {
    const inLead = reference.sentence <= LEAD && poll.references[0]!.sentence <= 3 && !client;
    return inLead && !isDated(poll, date) ? poll : null;
  }
  if (kind === 'earlier') return poll;
  if (isDated(poll, date)) return polls.find(({ dates }) => dates.has(date!)) ?? null;
  return mainPoll(reference, polls, poll);
}

/** `the poll`, some way on, is again the one that the story is about. */
function mainPoll({ sentence }: Reference, polls: readonly Referent[], poll: Referent): Referent {
  if (sentence - poll.references.at(-1)!.sentence <= 1) return poll;
  const weight = ({ references }: Referent) => references.length;
  return polls.reduce((best, other) => (weight(other) > weight(best) ? other : best), poll);
}

/** `the Social Attitudes survey`: the name of the poll, not of who asked. */
function isSeries({ organisations, kind }: Reference): boolean {
  return (
    kind === 'same' &&
    organisations.every(({ name, kind: who }) => who === 'other' && !isOrganisation(name))
  );
}

/** Another poll of the same pollster. */
function isSister(reference: Reference, candidate: Referent): boolean {
  const { kind, date, client } = reference;
  if (kind === 'other' || kind === 'earlier') return true;
  if (date !== null && !candidate.dates.has(date))
    if (candidate.dates.size > 0 || kind === 'new') return true;
  return (
    client !== null &&
    kind === 'new' &&
    candidate.clients.length > 0 &&
    !isAmong(client, [...candidate.clients, ...candidate.organisations])
  );
}

/** A poll spoken of by date, when the one before has another date: the same pollster's. */
function sister({ kind, date }: Reference, poll: Referent | undefined): readonly Organisation[] {
  return kind === 'same' && poll && isDated(poll, date) ? poll.organisations : [];
}

function isDated(poll: Referent, date: string | null): boolean {
  return date !== null && poll.dates.size > 0 && !poll.dates.has(date);
}

/** A name for the poll spoken of so far without one. */
function mayName(reference: Reference, poll: Referent, isOnly: boolean): boolean {
  const { kind, sentence, asks } = reference;
  if (kind === 'other' || kind === 'earlier' || kind === 'generic') return false;
  if (asks) return true;
  const isBranded = poll.organisations.length > 0;
  const last = poll.references.at(-1)!.sentence;
  const inLead = poll.references[0]!.sentence <= 3 && last <= LEAD && sentence <= LEAD + 6;
  if (kind === 'new') return !isBranded && poll.clients.length === 0 && inLead;
  return !isBranded && (inLead || sentence - last <= (kind === 'same' || isOnly ? 6 : 2));
}

function sharesName(reference: Reference, { organisations, clients }: Referent): boolean {
  const own = reference.organisations;
  const known = own.filter(({ kind }) => kind === 'known');
  const hasKnown = organisations.some(({ kind }) => kind === 'known');
  if (known.length > 0 && hasKnown) return known.some((one) => isAmong(one, organisations));
  const brands = [...own, ...(reference.client ? [reference.client] : [])];
  return brands.some((one) => isAmong(one, [...organisations, ...clients]));
}

function isAmong({ name }: Organisation, others: readonly Organisation[]): boolean {
  return others.some((other) => isSameOrganisation(name, other.name));
}

function open(kind: Referent['kind'], organisations: readonly Organisation[] = []): Referent {
  return { kind, organisations: [...organisations], clients: [], dates: new Set(), references: [] };
}

function note(referent: Referent, reference: Reference): void {
  referent.references.push(reference);
  for (const one of reference.organisations)
    if (!isAmong(one, referent.organisations)) referent.organisations.push(one);
  if (reference.client && !isAmong(reference.client, referent.clients))
    referent.clients.push(reference.client);
  if (reference.date !== null && reference.kind !== 'earlier') referent.dates.add(reference.date);
}
