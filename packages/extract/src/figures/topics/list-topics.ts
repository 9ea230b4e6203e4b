import type { FigureDraft } from '../figure-draft.ts';
import { isResidual } from '../residual.ts';

/** What was asked, in words that an answer can lean on. */
export interface Topic {
  readonly words: string;
  readonly via: 'asked' | 'told' | 'answer' | 'topic';
  /** How many sentences, answers back. */
  readonly distance: number;
  readonly sameSentence: boolean;
}

/** What a story has talked of before a figure: questions printed, answers before and what they lean on. */
export function listTopics(
  drafts: readonly FigureDraft[],
  place: { paragraphNo: number; sentenceNo: number },
  own: readonly Topic[],
): Topic[] {
  const topics = [...own];
  const told = new Set(own.map(({ words }) => words));
  let back = 0;
  for (let index = drafts.length - 1; index >= 0 && back < 5; index -= 1) {
    const draft = drafts[index]!;
    if (place.paragraphNo - draft.paragraphNo > 3) break;
    const sameSentence = draft.sentenceNo === place.sentenceNo;
    if (draft.question !== null && !told.has(draft.question)) {
      told.add(draft.question);
      topics.push({ words: draft.question, via: 'topic', distance: back, sameSentence });
    }
    if (!told.has(draft.response) && !isResidual(draft.response)) {
      told.add(draft.response);
      topics.push({ words: draft.response, via: 'answer', distance: back, sameSentence });
      back += 1;
    }
  }
  return topics;
}
