import type { Sentence } from '@topline/model';
import { findWeakName } from './find-weak-name.ts';
import { LEAD } from './find-named.ts';
import { readOrganisations } from './organisation.ts';
import type { Referent } from './referent.ts';

/**
 * Gives a poll without a name that of the body which the sentences about it give as their source,
 * where the article has no other poll.
 */
export function nameUnnamed(
  text: string,
  sentences: readonly Sentence[],
  referents: ReadonlySet<Referent>,
): void {
  const polls = [...referents].filter(({ kind }) => kind !== 'average');
  const [only] = polls;
  if (!only || polls.length > 1 || only.organisations.length > 0 || only.clients.length > 0) return;
  const about = only.references.map(({ sentence }) => sentence);
  for (const sentence of [...about, ...Array(LEAD).keys()]) {
    const span = sentences[sentence]?.span;
    const name = span && findWeakName(text, span);
    if (!name) continue;
    only.organisations.push(...readOrganisations(text, name));
    return;
  }
}
