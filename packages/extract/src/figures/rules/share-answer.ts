import { readAnswer } from '../answer.ts';
import type { FigureRule } from '../rule.ts';

export const shareAnswer: FigureRule = {
  name: 'share-answer',
  example: 'and nine per cent would vote against; 29 per cent said they did not know',
  read({ text, share, after }) {
    const answer = readAnswer(text, after);
    if (!answer) return null;
    return {
      people: 'carried',
      answer,
      evidence: { start: share.span.start, end: answer.span.end },
    };
  },
};
