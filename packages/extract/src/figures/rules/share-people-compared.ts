import { isShare, spread } from '../evidence.ts';
import { readPeople } from '../people.ts';
import type { FigureRule } from '../rule.ts';

export const sharePeopleCompared: FigureRule = {
  name: 'share-people-compared',
  example:
    'compared with 48 per cent of men; against just 12% of Liberal voters; and 46% of Greens',
  read({ number, bracket, after, follows }) {
    if (bracket || !isShare(number)) return null;
    const found = readPeople(after);
    if (!found || found.length < after.length) return null;
    return {
      people: found.people,
      answer: follows ? 'carried' : 'next',
      evidence: spread(number.span, found.people.span),
    };
  },
};
