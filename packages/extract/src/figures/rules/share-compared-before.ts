import { isShare, spread } from '../evidence.ts';
import { EARLIER_AFTER, MONTH_AFTER } from '../lexicon/earlier.ts';
import type { FigureRule } from '../rule.ts';

const COMPARED =
  /\b(?:compared (?:to|with)|against|versus|from|than|down on|up on)(?: (?:just|only|the|about|nearly|a))*$/;

export const shareComparedBefore: FigureRule = {
  name: 'share-compared-before',
  example: 'compared with 49% two months ago; against 41 per cent in May; from 12% last year',
  precedence: 2,
  read({ text, number, bracket, before, after, follows }) {
    if (bracket || !isShare(number) || !follows) return null;
    const lead = before.slice(-5).map(({ lower }) => lower);
    const tail = text.slice(number.span.end, number.span.end + 60);
    const isEarlier = EARLIER_AFTER.test(tail) || MONTH_AFTER.test(tail);
    if (!isEarlier || !COMPARED.test(lead.join(' '))) return null;
    return {
      people: 'carried',
      answer: 'carried',
      wave: 'previous',
      evidence: spread(number.span, after.at(-1)?.span ?? number.span),
    };
  },
};
