import { POLLSTERS } from './lexicon/pollsters.ts';

const NAMES = new Map(
  POLLSTERS.flatMap(([name, ...printed]) => [name, ...printed].map((p) => [p, name])),
);

/** The normalised name of a polling organisation; a name not in the lexicon stands as printed. */
export function pollsterName(asPrinted: string): string {
  return NAMES.get(asPrinted) ?? asPrinted;
}
