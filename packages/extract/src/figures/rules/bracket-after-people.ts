import { readAnswer } from '../answer.ts';
import { isShare, spread } from '../evidence.ts';
import { isBareParty, listsParties } from '../party.ts';
import { peopleAtEnd } from '../people.ts';
import type { FigureRule, NumberClause, People } from '../rule.ts';

export const bracketAfterPeople: FigureRule = {
  name: 'bracket-after-people',
  example: 'backed by pensioners (64%); a majority of women (52 per cent) said they agreed',
  precedence: 1,
  read({ text, number, bracket, before, after, follows }) {
    if (!bracket || !isShare(number)) return null;
    const answer = readAnswer(text, after);
    const people = peopleUnlessParty(text, before);
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

/** `Social Democrats (9%), Labour (5%)`: among parties a plural name is one of them. */
function peopleUnlessParty(text: string, before: NumberClause['before']): People | null {
  const people = peopleAtEnd(before);
  if (!people || !isBareParty(text.slice(people.span.start, people.span.end))) return people;
  const start = before[0]!.span.start;
  return listsParties(text.slice(start, people.span.end + 120)) ? null : people;
}
