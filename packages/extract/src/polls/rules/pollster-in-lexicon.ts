import { POLLSTERS } from '../lexicon/pollsters.ts';
import type { PollRule } from '../rule.ts';

/** As in the lexicon, in capitals, or with a single capital (`YouGov`, `YOUGOV`, `Yougov`). */
const spellings = (name: string) =>
  name.length < 5 || /[^\p{L} ]/u.test(name)
    ? [name]
    : [
        name,
        name.toUpperCase(),
        name.replaceAll(/\p{L}+/gu, (word) => word[0]! + word.slice(1).toLowerCase()),
      ];

const NAMES = [...new Set(POLLSTERS.flat().flatMap(spellings))]
  .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((name) => name.replaceAll(/[.+*?^$()[\]{}|\\]/g, String.raw`\$&`))
  .join('|');

export const pollsterInLexicon: PollRule = {
  name: 'pollster-in-lexicon',
  example: 'YouGov; Ipsos MORI; Quinnipiac University',
  field: 'pollster',
  // Names start with a capital: `Populus` the firm, `essential` the word.
  pattern: new RegExp(`(?<![\\p{L}\\d])(?<value>${NAMES})(?![\\p{L}\\d])`, 'dgu'),
};
