import { POLLSTERS } from './lexicon/pollsters.ts';

const NAMES: ReadonlyMap<string, string> = new Map(
  POLLSTERS.flatMap(([name, ...printed]) => [name, ...printed].map((p) => [p.toLowerCase(), name])),
);

/** The lexicon's name of a polling organisation as printed, in whatever capitals. */
export function knownPollster(asPrinted: string): string | null {
  return NAMES.get(asPrinted.toLowerCase()) ?? null;
}
