import { readAnswer } from '../answer.ts';
import { spread } from '../evidence.ts';
import { labelAfter } from '../label.ts';
import { segmentOf } from '../number-clause.ts';
import type { Answer, FigureRule, NumberClause } from '../rule.ts';
import { readSubject } from '../subject.ts';
import { startsAnswer } from '../verb.ts';

const BEATS =
  /^(?:leads?|leading|led|beats?|beating|tops?|topping|bests?|besting|over|ahead|against|trails?|trailing|defeats?|edges?|edging)$/;

export const pair: FigureRule = {
  name: 'pair',
  example: 'Remain leads Leave 53 to 47; 51%-47%; oppose the plan by 61 per cent to 30',
  precedence: 4,
  read(clause) {
    const { number, pair: sides, bracket } = clause;
    if (!sides) return null;
    const answer = sides.side === 'first' ? firstAnswer(clause) : secondAnswer(clause);
    if (!answer) return null;
    const outside = bracket ? clause.before.at(-1)?.span : undefined;
    return {
      people: 'carried',
      answer,
      evidence: spread(
        number.span,
        outside ?? number.span,
        answer === 'carried' ? number.span : answer.span,
      ),
    };
  },
};

function firstAnswer(clause: NumberClause): Answer | 'carried' | null {
  const { text, before, pair: sides, follows } = clause;
  const after = readAnswer(text, clauseWords(sides!.beyond));
  if (after) return after;
  const segment = withoutMargin(segmentOf(before, { acrossCommas: true }));
  const beats = segment.findIndex(({ lower }) => BEATS.test(lower));
  if (beats > 0) return readSubject(text, segment.slice(0, beats))?.answer ?? null;
  const verb = segment.findIndex(startsAnswer);
  const predicate = verb < 0 ? null : readAnswer(text, segment.slice(verb));
  return (
    predicate ??
    labelFor(clause) ??
    readSubject(text, segment)?.answer ??
    (follows ? 'carried' : null)
  );
}

/** Without the words that lead over to the numbers: `oppose it by a margin of`. */
function withoutMargin(segment: NumberClause['before']): NumberClause['before'] {
  let end = segment.length;
  while (
    end > 0 &&
    /^(?:by|a|an|of|margin|narrow|the|just|about|,|nearly)$/.test(segment[end - 1]!.lower)
  ) {
    end -= 1;
  }
  return segment.slice(0, end);
}

function secondAnswer({ text, before, number }: NumberClause): Answer {
  const beats = before.findLastIndex(({ lower }) => BEATS.test(lower));
  const of = before[beats + 1]?.lower === 'of' ? 2 : 1;
  const rival = beats < 0 ? null : labelAfter(text, before.slice(beats + of));
  return rival ?? { kind: 'opposite', span: number.span };
}

/** `53 to 47 for Leave`, `a 53-47 lead for Leave` */
function labelFor({ text, pair: sides }: NumberClause): Answer | null {
  const at = sides!.beyond
    .slice(0, 4)
    .findIndex(({ lower }) => lower === 'for' || lower === 'favour');
  return at < 0 ? null : labelAfter(text, sides!.beyond.slice(at + 1));
}

function clauseWords(tokens: NumberClause['after']): NumberClause['after'] {
  const end = tokens.findIndex((token) => token.kind !== 'word');
  return end < 0 ? tokens : tokens.slice(0, end);
}
