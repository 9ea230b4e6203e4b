import { directionOf } from '../direction.ts';
import { spread } from '../evidence.ts';
import { segmentOf, withoutQualifiers } from '../number-clause.ts';
import type { FigureRule } from '../rule.ts';
import { readSubject } from '../subject.ts';

export const movedBy: FigureRule = {
  name: 'moved-by',
  example: 'up three points; fell by 4 per cent; (down 2%); an eight-point drop; a 5% increase',
  precedence: 2,
  read({ text, number, bracket, before, after }) {
    if (number.form !== 'points' && number.form !== 'percent' && number.form !== 'number')
      return null;
    const words = withoutQualifiers(bracket ? bracket.before : before).filter(
      ({ lower }) => lower !== 'by' && lower !== 'of',
    );
    const lead = words.at(-1);
    const next = (bracket ? bracket.after : after)[0];
    const leading = lead ? directionOf(lead) : null;
    const trailing = next && number.form !== 'number' ? directionOf(next) : null;
    const sign = leading ?? trailing;
    if (
      sign === null ||
      (number.form === 'number' &&
        (next?.kind === 'word' || number.value === null || number.value > 30))
    )
      return null;
    const subject = bracket
      ? null
      : readSubject(text, segmentOf(words.slice(0, leading === null ? undefined : -1)));
    return {
      people: subject?.people ?? 'carried',
      answer: subject?.answer ?? 'carried',
      measure: 'change',
      sign,
      evidence: spread(
        lead?.span ?? number.span,
        number.span,
        next && trailing !== null ? next.span : number.span,
      ),
    };
  },
};
