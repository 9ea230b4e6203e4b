import { readPeople } from '../people.ts';
import type { FigureRule } from '../rule.ts';

export const sharePeopleCompared: FigureRule = {
  name: 'share-people-compared',
  example: '…, compared with 48 per cent of men; …, against just 12% of Liberal voters',
  read({ share, before, after }) {
    const lead = before
      .slice(-4)
      .map(({ lower }) => lower)
      .join(' ');
    if (!/\b(?:compared (?:to|with)|against|versus|while|and|but)\b/.test(lead)) return null;
    const found = readPeople(after);
    if (!found || found.length < after.length) return null;
    return {
      people: found.people,
      answer: 'carried',
      evidence: { start: share.span.start, end: found.people.span.end },
    };
  },
};
