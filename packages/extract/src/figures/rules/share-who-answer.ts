import { readAnswer } from '../answer.ts';
import { isShare, spread } from '../evidence.ts';
import type { FigureRule } from '../rule.ts';

export const shareWhoAnswer: FigureRule = {
  name: 'share-who-answer',
  example:
    'compared to six per cent who backed the strike; the 11% who felt that way about the board',
  read({ text, number, bracket, after }) {
    if (bracket || !isShare(number) || after[0]?.lower !== 'who') return null;
    const answer = readAnswer(text, after.slice(1));
    if (!answer) return null;
    return { people: 'carried', answer, evidence: spread(number.span, answer.span) };
  },
};
