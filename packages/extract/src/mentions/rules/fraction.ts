import { FRACTIONS, UNITS } from '../lexicon/number-words.ts';
import type { MentionRule } from '../rule.ts';

const PARTS = Object.keys(FRACTIONS).slice(1).join('|');
const COUNTS = Object.keys(UNITS).slice(1, 10).join('|');

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
    // `a third term` counts, `a third of them` shares out.
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
    if (plural === '' && /^an?$/i.test(count) && part.toLowerCase() !== 'quarter') {
      if (
        /^ (?!of\b|who\b|said\b|say\b|would\b|were\b|are\b|have\b|had\b|did\b|do\b)\p{L}/iu.test(
          rest,
        )
      ) {
        return null;
      }
    }
    return { form: 'fraction', value: percentOf(parts, whole) };
  },
};

/** Percent with one decimal, as the guidelines write it: a third is 33.3. */
export function percentOf(parts: number, whole: number): number {
  return Math.round((1000 * parts) / whole) / 10;
}
