import { POLLSTERS } from './lexicon/pollsters.ts';
import { wordAt } from './scan-words.ts';

/** As in the lexicon, in capitals, or with a single capital (`YouGov`, `YOUGOV`, `Yougov`). */
const spellings = (name: string) =>
  name.length < 5 || /[^\p{L} ]/u.test(name)
    ? [name]
    : [
        name,
        name.toUpperCase(),
        name.replaceAll(/\p{L}+/gu, (word) => word[0]! + word.slice(1).toLowerCase()),
      ];

/** The spellings by their first word, the longest first. */
const NAMES = new Map<string, string[]>();
// Without a last full stop, which may be the sentence’s.
const printed = POLLSTERS.flat().map((name) => (name.endsWith(' Co.') ? name.slice(0, -1) : name));
for (const name of new Set(printed.flatMap(spellings))) {
  const first = wordAt(name, 0);
  NAMES.set(first, [...(NAMES.get(first) ?? []), name]);
}
for (const names of NAMES.values()) names.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** End of the longest name of a pollster that starts at a place; `null` for none. */
export function findLexiconName(text: string, at: number): number | null {
  for (const name of NAMES.get(wordAt(text, at)) ?? []) {
    const end = at + name.length;
    if (text.startsWith(name, at) && !/[\p{L}\d]/u.test(text.slice(end, end + 1))) return end;
  }
  return null;
}
