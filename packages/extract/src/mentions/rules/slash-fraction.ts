import { endAt } from '../place.ts';
import type { MentionRule } from '../rule.ts';
import { JOIN } from '../wording.ts';
import { percentOf } from './fraction.ts';

const OF = new RegExp(`(?:rds?|ths?)?${JOIN}(?:of|majority)(?!\\p{L})`, 'iuy');

export const slashFraction: MentionRule = {
  name: 'slash-fraction',
  example: '2/3 of them; a 3/5 majority',
  cues: { links: ['/'] },
  read({ text, start, value: parts, next }) {
    if (!next || !(parts > 0 && parts < next.value && next.value <= 10)) return null;
    if (endAt(OF, text, next.end) < 0) return null;
    return { form: 'fraction', value: percentOf(parts, next.value), start, end: next.end };
  },
};
