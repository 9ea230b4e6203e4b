import { FRACTIONS, UNITS } from '../lexicon/number-words.ts';
import { lemmaOf } from '../../language/lemma.ts';
import { AUXILIARIES, OPINION, REPORTING } from '../../language/lexicon/verbs.ts';
import type { MentionRule } from '../rule.ts';

const PARTS = Object.keys(FRACTIONS).slice(1).join('|');
const COUNTS = Object.keys(UNITS).slice(1, 10).join('|');

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
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?<count>an?|${COUNTS})[ \\u00A0-](?<part>${PARTS})(?<plural>s?)(?!\\p{L}|-\\p{L})`,
    'giu',
  ),
  read(match, text) {
    const { count = '', part = '', plural = '' } = match.groups ?? {};
    const parts = UNITS[count.toLowerCase()] ?? 1;
    const whole = FRACTIONS[part.toLowerCase()];
    if (whole === undefined || parts >= whole) return null;
    if (plural === '' && parts > 1) return null;
    const end = match.index + match[0].length;
    const mayCount = plural === '' && /^an?$/i.test(count) && part.toLowerCase() !== 'quarter';
    if (mayCount && counts(text.slice(end, end + 32))) return null;
    return { form: 'fraction', value: percentOf(parts, whole) };
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
