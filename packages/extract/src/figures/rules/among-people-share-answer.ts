import { readAnswer } from '../answer.ts';
import { isShare, spread } from '../evidence.ts';
import { readPeople } from '../people.ts';
import type { FigureRule } from '../rule.ts';

export const amongPeopleShareAnswer: FigureRule = {
  name: 'among-people-share-answer',
  example: 'Among women, 40 per cent said they would stay; of those under 30, half agree with it',
  read({ text, number, bracket, before, after }) {
    if (bracket || !isShare(number)) return null;
    const start = before.findLastIndex(({ lower }) => /^(?:among|amongst|of)$/.test(lower));
    if (start < 0) return null;
    const found = readPeople(before.slice(start));
    if (!found) return null;
    const between = before.slice(start + found.length).map(({ lower }) => lower);
    if (between[0] !== ',' || between.length > 3) return null;
    const answer = readAnswer(text, after);
    if (!answer) return null;
    return { people: found.people, answer, evidence: spread(before[start]!.span, answer.span) };
  },
};
