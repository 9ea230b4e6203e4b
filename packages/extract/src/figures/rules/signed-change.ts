import { spread } from '../evidence.ts';
import type { FigureRule } from '../rule.ts';

export const signedChange: FigureRule = {
  name: 'signed-change',
  example: 'Labour 41% (+3); Reform 22 (-1); CON 24% (−2)',
  precedence: 3,
  read({ number, bracket }) {
    const sign = bracket?.before.at(-1)?.text;
    if (!bracket || !sign || !/^[-+−–]$/.test(sign) || bracket.before.length > 2) return null;
    return {
      people: 'carried',
      answer: 'carried',
      measure: 'change',
      sign: sign === '+' ? 1 : -1,
      evidence: spread(bracket.before[0]!.span, number.span),
    };
  },
};
