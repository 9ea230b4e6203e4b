import { readAnswer } from '../answer.ts';
import { isShare, spread } from '../evidence.ts';
import { readPeople } from '../people.ts';
import type { FigureRule } from '../rule.ts';

export const sharePeopleAnswer: FigureRule = {
  name: 'share-people-answer',
  example: '27 per cent of Green voters would back the plan',
  read({ text, number, bracket, after }) {
    if (bracket || !isShare(number)) return null;
    const found = readPeople(after);
    if (!found) return null;
    const answer = readAnswer(text, after.slice(found.length));
    if (!answer) return null;
    return { people: found.people, answer, evidence: spread(number.span, answer.span) };
  },
};
