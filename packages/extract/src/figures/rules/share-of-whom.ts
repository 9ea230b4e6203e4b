import { readAnswer } from '../answer.ts';
import { isShare, spread } from '../evidence.ts';
import { peopleAtEnd } from '../people.ts';
import type { FigureRule } from '../rule.ts';

export const shareOfWhom: FigureRule = {
  name: 'share-of-whom',
  example: 'drivers over 50, 74 per cent of whom oppose the tax; renters, half of whom have moved',
  precedence: 1,
  read({ text, number, bracket, before, after }) {
    if (bracket || !isShare(number) || after[0]?.lower !== 'of' || after[1]?.lower !== 'whom')
      return null;
    const answer = readAnswer(text, after.slice(2));
    if (!answer) return null;
    const comma = before.findLastIndex(({ text: mark }) => mark === ',');
    const people = peopleAtEnd(before.slice(0, Math.max(comma, 0)));
    return {
      people: people ?? 'carried',
      answer,
      evidence: spread(people?.span ?? number.span, answer.span),
    };
  },
};
