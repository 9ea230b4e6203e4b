import { foldSpaces, spanOf } from '../../language/phrase.ts';
import { canBeShare, isShare, spread } from '../evidence.ts';
import type { FigureRule } from '../rule.ts';

const SIDES =
  /^(?:for|against|opposed to|opposed|opposing|in favou?r of|in favou?r|favou?ring)(?=\s|$)/;

export const shareForOption: FigureRule = {
  name: 'share-for-option',
  example: '53 per cent for Leave; 48% against; 61% in favour of the ban; 12 opposed',
  read({ text, number, bracket, after, follows, besideShare }) {
    if (bracket || !canBeShare(number)) return null;
    const span = spanOf(after.slice(0, 12));
    const words = span ? foldSpaces(text.slice(span.start, span.end)) : '';
    const side = SIDES.exec(words.toLowerCase())?.[0];
    if (!span || !side) return null;
    if (!isShare(number) && !besideShare) return null;
    const option = words.slice(side.length).trim();
    // `53 per cent for the land`: only sides, names and options are voted for.
    if (
      side === 'for' &&
      option !== '' &&
      !follows &&
      !/^(?:the |a )?\p{Lu}|^(?:leave|remain|yes|no|stay|it|him|her|them)/u.test(option)
    )
      return null;
    const response =
      side === 'for' && /^(?:the )?\p{Lu}/u.test(option) ? option.replace(/^the /, '') : words;
    return {
      people: 'carried',
      answer: { kind: 'stated', response, span },
      evidence: spread(number.span, span),
    };
  },
};
