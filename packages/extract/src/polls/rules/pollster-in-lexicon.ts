import { POLLSTERS } from '../lexicon/pollsters.ts';
import type { PollRule } from '../rule.ts';

const NAMES = POLLSTERS.flat()
  .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((name) => name.replaceAll(/[.+*?^$()[\]{}|\\]/g, String.raw`\$&`))
  .join('|');

export const pollsterInLexicon: PollRule = {
  name: 'pollster-in-lexicon',
  example: 'YouGov; Ipsos MORI; Quinnipiac University',
  field: 'pollster',
  // Names as printed, capitals and all: `Populus` the firm, `essential` the word.
  pattern: new RegExp(`(?<![\\p{L}\\d])(?<value>${NAMES})(?![\\p{L}\\d])`, 'dgu'),
};
