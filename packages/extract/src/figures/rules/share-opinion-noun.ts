import { foldSpaces, spanOf } from '../../language/phrase.ts';
import { isShare, spread } from '../evidence.ts';
import { segmentOf } from '../number-clause.ts';
import type { FigureRule } from '../rule.ts';
import { readSubject } from '../subject.ts';

const NOUN =
  /^(?:(?:job|overall|personal|net|positive|negative|favou?rable|unfavou?rable|public|voter) )*(?:approval ratings?|disapproval ratings?|favou?rability ratings?|ratings?|approval|disapproval|support|backing|favou?rability|satisfaction|confidence|trust|opposition)(?=$| (?:among|amongst|for|of|from|in|with|by)\b)/;

export const shareOpinionNoun: FigureRule = {
  name: 'share-opinion-noun',
  example: 'has a 38 percent job approval rating; 89 per cent support among Greens',
  precedence: 1,
  read({ text, number, bracket, before, after }) {
    if (bracket || !isShare(number)) return null;
    const span = spanOf(after.slice(0, 10));
    const words = span ? foldSpaces(text.slice(span.start, span.end)) : '';
    if (!span || !NOUN.test(words.toLowerCase())) return null;
    const owner = readSubject(text, segmentOf(before, { acrossCommas: true }))?.answer;
    const noun = words.replace(/ (?:among|amongst|from|in|with) .*$/, '');
    const response = owner?.kind === 'stated' ? `${noun} of ${owner.response}` : noun;
    return {
      people: 'carried',
      answer: { kind: 'stated', response, span },
      evidence: spread(number.span, span, owner?.span ?? span),
    };
  },
};
