import { isSameOrganisation } from './is-same-organisation.ts';
import type { Organisation } from './organisation.ts';
import type { Referent } from './referent.ts';

/**
 * Who asked, and for whom. A newspaper that gives a poll its name is its client where a pollster is
 * named as well, and stands for the pollster where none is.
 */
export function chooseOrganisations({ organisations, clients }: Referent): {
  pollster: Organisation | null;
  client: Organisation | null;
} {
  const isClient = ({ name }: Organisation) =>
    clients.some((client) => isSameOrganisation(client.name, name));
  const pollster =
    organisations.find(({ kind }) => kind === 'known') ??
    organisations.find((one) => one.isHouse && one.kind === 'other' && !isClient(one)) ??
    organisations.find((one) => one.kind === 'other' && !isClient(one)) ??
    organisations.find((one) => !isClient(one)) ??
    organisations.find(({ kind }) => kind === 'other') ??
    null;
  const client =
    clients.find(({ name }) => !pollster || !isSameOrganisation(name, pollster.name)) ??
    organisations.find((one) => one !== pollster && one.kind === 'medium') ??
    null;
  const all = [...clients, ...organisations];
  return { pollster: pollster && inFull(pollster, all), client: client && inFull(client, all) };
}

/** `Associated Press`, where `AP` was printed first. */
function inFull(client: Organisation, others: readonly Organisation[]): Organisation {
  if (client.kind === 'known') return client;
  return (
    others.find(
      ({ name, kind }) =>
        kind !== 'known' &&
        name.length > client.name.length &&
        isSameOrganisation(name, client.name),
    ) ?? client
  );
}
