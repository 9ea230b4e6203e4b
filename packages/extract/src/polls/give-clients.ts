import type { Draft } from './draft.ts';
import { readOrganisations, type Organisation } from './organisation.ts';
import type { PollClue } from './rule.ts';

/** `a survey released by Shelter`: whose poll it is, as long as nobody else is said to have asked. */
function isPublisher({ rule }: PollClue): boolean {
  return rule === 'client-released-by';
}

function publishes({ kind }: Organisation): Organisation['kind'] {
  return kind === 'known' ? 'known' : 'medium';
}

/** A client belongs to the reference before it, else to the first of the sentence. */
export function giveClients(
  text: string,
  drafts: readonly Draft[],
  clients: readonly PollClue[],
): Draft[] {
  const given = [...drafts];
  for (const clue of clients) {
    const before = given.findLastIndex(({ span }) => span.start <= clue.span.start);
    const at = Math.max(before, 0);
    const client = readOrganisations(text, clue.span)[0] ?? null;
    const draft = given[at];
    if (draft && client && isPublisher(clue)) {
      if (draft.organisations.length === 0)
        given[at] = { ...draft, organisations: [{ ...client, kind: publishes(client) }] };
      else if (!draft.client) given[at] = { ...draft, client };
      continue;
    }
    if (given[at] && !given[at].client) given[at] = { ...given[at], client };
  }
  return given;
}
