import { endAt } from '../place.ts';
import type { MentionRule } from '../rule.ts';
import { percentOf } from './fraction.ts';

const LINKS = [' in ', ' out of ', ' in every ', ' out of every ', ' of every '].flatMap((link) => [
  link,
  link.replaceAll(' ', '-'),
]);
/** Misprints: `two infive`, `2in5`. */
const RUN_TOGETHER = [' in', 'in ', 'in'];
const GOES_ON = /[\d%\p{L}]|[.,]\d|-\p{L}/uy;

export const nInM: MentionRule = {
  name: 'n-in-m',
  example: 'one in four; eight out of ten; 1-in-5; two in every three',
  cues: { links: [...LINKS, ...RUN_TOGETHER] },
  read({ text, start, value: parts, link, next }) {
    if (!next || endAt(GOES_ON, text, next.end) >= 0) return null;
    const whole = next.value;
    if (!(parts > 0 && parts < whole) || whole > 1e6) return null;
    if (!link.includes('out') && whole > 1000) return null;
    const reading = Number.isInteger(parts)
      ? ({ form: 'ratio', value: percentOf(parts, whole) } as const)
      : ({ form: 'score', value: parts } as const);
    return { ...reading, start, end: next.end };
  },
};
