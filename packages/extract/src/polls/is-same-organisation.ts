import { isMedium } from './is-medium.ts';
import { ORGANISATION_WORDS } from './lexicon/organisation-words.ts';

/** Words that a name can lose or gain without being another's. */
const SMALL = /^(?:the|of|for|and|&)$/;

/** True when one name is the other, its start, its acronym or part of its joint name. */
export function isSameOrganisation(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (fold(short) === fold(long)) return true;
  const parts = long.split('/');
  if (parts.length > 1) {
    const shortParts = short.split('/');
    return shortParts.every((part, index) =>
      parts.some(
        (whole, at) => (shortParts.length === 1 || index === at) && isSameOrganisation(part, whole),
      ),
    );
  }
  return isAcronym(short, long) || startsWithWords(long, short) || isLastWord(short, long);
}

function startsWithWords(long: string, short: string): boolean {
  const words = long
    .toLowerCase()
    .split(/[ -]/)
    .filter((word) => !SMALL.test(word));
  const start = short
    .toLowerCase()
    .split(/[ -]/)
    .filter((word) => !SMALL.test(word));
  return (
    start.length > 0 &&
    fold(short).length > 2 &&
    start.every((word, index) => words[index] === word)
  );
}

/** `Tribune` of `Leinster Tribune`. */
function isLastWord(short: string, long: string): boolean {
  return (
    (short.length > 3 &&
      !short.includes(' ') &&
      ORGANISATION_WORDS.has(short.toLowerCase()) &&
      long.includes(` ${short}`)) ||
    (short.length > 3 &&
      !short.includes(' ') &&
      long.endsWith(` ${short}`) &&
      isMedium(long) &&
      /^[\p{L}]+ [\p{L}]+$/u.test(long))
  );
}

/** `ANU` of `Australian National University`, `IoD` of `Institute of Directors`. */
function isAcronym(short: string, long: string): boolean {
  if (!/^\p{Lu}[\p{L}&]{0,5}\p{Lu}$/u.test(short)) return false;
  const words = long.split(/[ -]/);
  const letters = short.toLowerCase().replaceAll('&', '');
  return (
    initials(words) === letters ||
    initials(words.filter((word) => !SMALL.test(word.toLowerCase()))) === letters
  );
}

function initials(words: readonly string[]): string {
  return words
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase();
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');
}
