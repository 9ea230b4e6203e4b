import { readAnswer } from '../answer.ts';
import { readPeople } from '../people.ts';
import type { FigureRule } from '../rule.ts';

export const sharePeopleAnswer: FigureRule = {
  name: 'share-people-answer',
  example:
    '27 per cent of Green voters would back the plan; 29% 18 to 24-year-olds said they agreed',
  read({ text, share, after }) {
    const found = readPeople(after);
    if (!found) return null;
    const answer = readAnswer(text, after.slice(found.length));
    if (!answer) return null;
    return {
      people: found.people,
      answer,
      evidence: { start: share.span.start, end: answer.span.end },
    };
  },
};
