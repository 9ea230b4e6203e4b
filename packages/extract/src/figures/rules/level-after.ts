import { canBeShare, spread } from '../evidence.ts';
import { withoutQualifiers } from '../number-clause.ts';
import type { FigureRule } from '../rule.ts';

export const levelAfter: FigureRule = {
  name: 'level-after',
  example: 'dropped from 64 per cent to 51 per cent; fell by 16 points to 47%; (from 82% to 75%)',
  precedence: 5,
  read({ number, bracket, before }) {
    if (!canBeShare(number)) return null;
    const words = withoutQualifiers(bracket ? bracket.before : before);
    const link = words.at(-1);
    const level = words.slice(0, -1).findLast((token) => token.kind === 'number');
    if (link?.lower !== 'to' || !level) return null;
    const at = words.indexOf(level);
    // Between the two numbers only the time of the first may stand: `in May`, `last year`.
    const between = words.slice(at + 1, -1);
    const lead = words[at - 1]?.lower ?? '';
    const isRange = lead === 'from' || level.number?.form === 'points';
    if (!isRange || between.length > 4 || between.some(({ kind }) => kind === 'mark')) return null;
    return { people: 'carried', answer: 'carried', evidence: spread(level.span, number.span) };
  },
};
