import { foldSpaces, spanOf } from '../../language/phrase.ts';
import { canBeShare, spread } from '../evidence.ts';
import { names } from '../label.ts';
import { segmentOf, withoutQualifiers } from '../number-clause.ts';
import type { FigureRule } from '../rule.ts';

export const tiedAt: FigureRule = {
  name: 'tied-at',
  example: 'Hale and Moore are tied at 45 per cent; Yes and No level on 48%',
  precedence: 2,
  read({ text, number, bracket, before, besideShare }) {
    if (bracket || !besideShare || !canBeShare(number)) return null;
    const words = withoutQualifiers(segmentOf(before, { acrossCommas: true }));
    const tie = words.findLastIndex(({ lower }) => /^(?:tied|level|deadlocked)$/.test(lower));
    if (tie < 0 || words.length - tie > 3 || !/^(?:at|on)$/.test(words.at(-1)?.lower ?? '')) {
      return null;
    }
    const sides = words.slice(0, tie);
    const first = sides.findIndex(names);
    const last = sides.findLastIndex(names);
    if (first === last) return null;
    const span = spanOf(sides.slice(first, last + 1));
    if (!span || !sides.slice(first, last).some(({ lower }) => lower === 'and')) return null;
    const response = foldSpaces(text.slice(span.start, span.end));
    return {
      people: 'carried',
      answer: { kind: 'stated', response, span },
      evidence: spread(span, number.span),
    };
  },
};
