import { NUMBER, numberValue } from '../number.ts';
import type { MentionRule } from '../rule.ts';
import { percentOf } from './fraction.ts';

export const nInM: MentionRule = {
  name: 'n-in-m',
  example: 'one in four; eight out of ten; 1-in-5; two in every three',
  pattern: new RegExp(
    `(?<parts>${NUMBER})(?: |-)(?<link>in|out of)(?: |-)(?:every )?(?<whole>${NUMBER})(?![\\d%\\p{L}]|[.,]\\d|-\\p{L})`,
    'giu',
  ),
  read(match) {
    const { parts = '', whole = '', link = '' } = match.groups ?? {};
    const count = numberValue(parts);
    const total = numberValue(whole);
    if (!(count > 0 && count < total) || total > 1e6) return null;
    if (link.toLowerCase() === 'in' && total > 1000) return null;
    if (!Number.isInteger(count)) return { form: 'score', value: count };
    return { form: 'ratio', value: percentOf(count, total) };
  },
};
