import { foldSpaces, spanOf } from '../../language/phrase.ts';
import { isShare, spread } from '../evidence.ts';
import { labelBefore } from '../label.ts';
import type { FigureRule } from '../rule.ts';

const BORDER =
  /^(?:and|or|but|than|by|while|with|are|is|were|was|including|followed|over|to|as|of|for)$/;

export const bracketAfterOption: FigureRule = {
  name: 'bracket-after-option',
  example: 'Remain (48%); ahead of climate change (18%), crime (6%) or housing (4%)',
  read({ text, number, bracket, before }) {
    if (!bracket || !isShare(number) || bracket.before.length > 0) return null;
    const label = labelBefore(text, before);
    if (label)
      return { people: 'carried', answer: label, evidence: spread(label.span, number.span) };
    const border = before.findLastIndex(
      (token) => token.kind !== 'word' || BORDER.test(token.lower),
    );
    const span = spanOf(before.slice(border + 1));
    if (!span || before.length - border > 7) return null;
    const response = foldSpaces(text.slice(span.start, span.end));
    return {
      people: 'carried',
      answer: { kind: 'stated', response, span },
      evidence: spread(span, number.span),
    };
  },
};
