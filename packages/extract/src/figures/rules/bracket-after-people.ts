import { readAnswer } from '../answer.ts';
import { isShare, spread } from '../evidence.ts';
import { peopleAtEnd } from '../people.ts';
import type { FigureRule } from '../rule.ts';

export const bracketAfterPeople: FigureRule = {
  name: 'bracket-after-people',
  example: 'backed by pensioners (64%); a majority of women (52 per cent) said they agreed',
  precedence: 1,
  read({ text, number, bracket, before, after, follows }) {
    if (!bracket || !isShare(number)) return null;
    const answer = readAnswer(text, after);
    const people = peopleAtEnd(before);
    if (
      !people &&
      !(
        answer && /^(?:majority|most|many|few|plurality|minority)$/.test(before.at(-1)?.lower ?? '')
      )
    )
      return null;
    return {
      people: people ?? 'carried',
      answer: answer ?? (follows ? 'carried' : 'next'),
      evidence: spread(people?.span ?? number.span, number.span, answer?.span ?? number.span),
    };
  },
};
