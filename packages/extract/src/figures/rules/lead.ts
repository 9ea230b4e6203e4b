import { foldSpaces, spanOf } from '../../language/phrase.ts';
import { spread } from '../evidence.ts';
import { labelAfter } from '../label.ts';
import { lastName } from '../last-name.ts';
import { segmentOf } from '../number-clause.ts';
import type { Answer, FigureRule, NumberClause } from '../rule.ts';
import { readSubject } from '../subject.ts';

export const lead: FigureRule = {
  name: 'lead',
  example:
    'a 12-point lead; leads by five points; six points ahead of the Greens; an advantage of 3 points',
  precedence: 3,
  read({ text, number, bracket, before, after }) {
    if (bracket || (number.form !== 'points' && number.form !== 'percent')) return null;
    const next = after
      .slice(0, 3)
      .map(({ lower }) => lower)
      .join(' ');
    const last = before
      .slice(-8)
      .map(({ lower }) => lower)
      .join(' ');
    const trailing =
      /^(?:(?:clear|narrow|slim|comfortable|huge|massive|commanding) )?(?:leads?|advantage|margin|edge|gap|ahead|clear|behind|cushion)\b/.exec(
        next,
      );
    const leading =
      /\b(?:leads?|leading|led|ahead|advantage|margin|edge|gap|trails?|trailing|trailed|behind)\b(?: [\p{L}'’-]+){0,5}? (?:by|of|at|is|was|to|to just)?(?: (?:just|only|about|a|some|nearly|massive|as small as)){0,2}$/u.exec(
        last,
      );
    if (!trailing && !leading) return null;
    const option =
      labelFor(text, after.slice(trailing ? trailing[0].split(' ').length : 0)) ??
      readSubject(text, segmentOf(before, { acrossCommas: true }))?.answer ??
      nameBefore(text, before);
    return {
      people: 'carried',
      answer: option ?? 'carried',
      measure: 'lead',
      evidence: spread(
        number.span,
        after[0]?.span ?? number.span,
        before.at(-1)?.span ?? number.span,
      ),
    };
  },
};

/** `a six-point lead for Remain`. */
function labelFor(text: string, after: NumberClause['after']): Answer | null {
  return after[0]?.lower === 'for' ? labelAfter(text, after.slice(1)) : null;
}

/** The last name before the number: `Hale’s lead is now six points`. */
function nameBefore(text: string, before: NumberClause['before']): Answer | null {
  const span = spanOf(lastName(before));
  if (!span) return null;
  const response = foldSpaces(text.slice(span.start, span.end)).replace(/['’]s$/, '');
  return { kind: 'stated', response, span };
}
