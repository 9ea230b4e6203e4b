import type { Sentence } from '@topline/model';
import { tokenise } from '../language/tokens.ts';
import type { NumberExpression } from '../mentions/rule.ts';
import type { PollReading } from '../polls/index.ts';
import { findQuestions } from './asked.ts';
import { draftSentence } from './draft-sentence.ts';
import { canBeFigure } from './evidence.ts';
import type { FigureDraft } from './figure-draft.ts';
import { assignQuestions } from './questions.ts';
import { readSentence } from './read-sentence.ts';
import type { FigureRule } from './rule.ts';
import { figureRules } from './rules/index.ts';
import { joinSameClaims } from './same-claim.ts';

/** Ties every number that the rules can read to who answered what, in order of the text. */
export function readFigures(
  text: string,
  sentences: readonly Sentence[],
  numbers: readonly NumberExpression[],
  polls: PollReading,
  rules: readonly FigureRule[] = figureRules,
): FigureDraft[] {
  const drafts: FigureDraft[] = [];
  if (polls.polls.length === 0) return drafts;
  let next = 0;
  for (const sentence of sentences) {
    const first = next;
    while (numbers[next] && numbers[next]!.span.start < sentence.span.end) next += 1;
    const inside = numbers.slice(first, next);
    if (!inside.some(canBeFigure)) continue;
    const tokens = tokenise(text, sentence.span, inside);
    const reads = readSentence(text, tokens, rules);
    drafts.push(...draftSentence({ text, sentence, tokens, reads, polls, before: drafts }));
  }
  return assignQuestions(joinSameClaims(text, drafts), findQuestions(text, sentences));
}
