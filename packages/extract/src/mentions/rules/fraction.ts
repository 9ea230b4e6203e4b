import { FRACTIONS, UNITS } from '../lexicon/number-words.ts';
import { lemmaOf } from '../../language/lemma.ts';
import { AUXILIARIES, OPINION, REPORTING } from '../../language/lexicon/verbs.ts';
import { endAt } from '../place.ts';
import type { MentionRule } from '../rule.ts';

const PARTS = Object.keys(FRACTIONS).slice(1);
const COUNTS = Object.keys(UNITS).slice(1, 10).join('|');
const COUNT = new RegExp(`(?<![\\p{L}\\d])(an?|${COUNTS})[ \\u00A0\\u2010\\u2011-]$`, 'iu');
const GOES_ON = /-\p{L}/uy;

/** Words that go on after a share. */
const LINKS = new Set(
  'of who that and or but as than to among amongst compared against while whereas'.split(' '),
);
/** Verbs that are no nouns: `a third vote` and `a third plan` may be the next after two. */
const PLAIN_VERBS = new Set(
  'say think believe want agree disagree oppose approve disapprove prefer expect know'.split(' '),
);

export const fraction: MentionRule = {
  name: 'fraction',
  example: 'a third of; one third; two-thirds; three quarters',
  precedence: 1,
  cues: { words: PARTS.flatMap((part) => [part, `${part}s`]) },
  read({ text, start: partStart, end, word }) {
    const from = Math.max(0, partStart - 9);
    const before = COUNT.exec(text.slice(from, partStart));
    if (!before || endAt(GOES_ON, text, end) >= 0) return null;
    const start = from + before.index;
    const count = before[1]!.toLowerCase();
    const isPlural = word.endsWith('s');
    const parts = UNITS[count] ?? 1;
    const whole = FRACTIONS[isPlural ? word.slice(0, -1) : word];
    if (whole === undefined || parts >= whole || (parts > 1 && !isPlural)) return null;
    const mayCount = !isPlural && count.startsWith('a') && word !== 'quarter';
    if (mayCount && counts(text.slice(end, end + 32))) return null;
    return { form: 'fraction', value: percentOf(parts, whole), start, end };
  },
};

/** True for the rest of `a third term`, false for that of `a third of them` and `a third want it`. */
function counts(rest: string): boolean {
  const word = /^ (\p{L}{1,20})/u.exec(rest)?.[1]?.toLowerCase();
  if (word === undefined || LINKS.has(word) || AUXILIARIES.has(word)) return false;
  if (PLAIN_VERBS.has(word)) return false;
  const lemma = lemmaOf(word);
  const isVerb = OPINION.has(lemma) || REPORTING.has(lemma);
  return !(isVerb && lemma !== word && !/(?:s|ing)$/.test(word));
}

/** Percent with one decimal, as the guidelines write it: a third is 33.3. */
export function percentOf(parts: number, whole: number): number {
  return Math.round((1000 * parts) / whole) / 10;
}
