import { canBeShare, isShare, spread } from '../evidence.ts';
import { lastDirection } from '../direction.ts';
import { segmentOf, withoutQualifiers } from '../number-clause.ts';
import type { FigureRule } from '../rule.ts';
import { readSubject } from '../subject.ts';

export const levelBefore: FigureRule = {
  name: 'level-before',
  example: 'up from 45% in May; support dropped from 64 per cent; to 40 from 32',
  precedence: 2,
  read({ text, number, bracket, before }) {
    if (!canBeShare(number)) return null;
    const words = withoutQualifiers(bracket ? bracket.before : before);
    if (words.at(-1)?.lower !== 'from') return null;
    const moved = lastDirection((bracket ? [...before, ...bracket.before] : before).slice(-14));
    if (!moved && !isShare(number)) return null;
    const subject = bracket ? null : readSubject(text, segmentOf(words));
    const from = words.at(-1)!.span;
    return {
      people: subject?.people ?? 'carried',
      answer: subject?.answer ?? 'carried',
      wave: 'previous',
      evidence: spread(from, number.span, subject?.answer.span ?? from),
    };
  },
};
