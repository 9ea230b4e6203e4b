import { foldSpaces, spanOf } from '../../language/phrase.ts';
import { lemmaOf } from '../../language/lemma.ts';
import { isShare, spread } from '../evidence.ts';
import { withoutQualifiers } from '../number-clause.ts';
import { readPeople } from '../people.ts';
import type { FigureRule } from '../rule.ts';

export const byShareOfPeople: FigureRule = {
  name: 'by-share-of-people',
  example: 'the plan is backed by 61% of voters; was opposed by just a third',
  precedence: 1,
  read({ text, number, bracket, before, after }) {
    if (bracket || !isShare(number)) return null;
    const words = withoutQualifiers(before);
    if (words.at(-1)?.lower !== 'by') return null;
    const participle = words.at(-2);
    if (participle?.kind !== 'word' || !/(?:ed|n|t)$/.test(participle.lower)) return null;
    const verb = lemmaOf(participle.lower);
    if (verb === participle.lower) return null;
    const border = words
      .slice(0, -2)
      .findLastIndex(
        (token) =>
          token.kind === 'mark' ||
          /^(?:is|was|were|are|be|being|been|and|that|but|found)$/.test(token.lower),
      );
    const isPassive = /^(?:is|was|were|are|be|being|been)$/.test(words[border]?.lower ?? '');
    const clause = words.slice(0, isPassive ? border : -2);
    const from = clause.findLastIndex(
      (token) => token.kind === 'mark' || /^(?:and|that|but|found|while)$/.test(token.lower),
    );
    const subject = spanOf(clause.slice(from + 1));
    const object = subject ? foldSpaces(text.slice(subject.start, subject.end)) : '';
    const people = readPeople(after)?.people;
    const span = subject ? spread(subject, participle.span) : participle.span;
    return {
      people: people ?? 'carried',
      answer: { kind: 'stated', response: `${verb} ${object}`.trim(), span },
      evidence: spread(span, number.span, people?.span ?? number.span),
    };
  },
};
