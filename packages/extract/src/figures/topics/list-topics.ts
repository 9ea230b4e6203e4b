import type { FigureDraft } from '../figure-draft.ts';
import { isResidual } from '../residual.ts';

/** What was asked, in words that an answer can lean on. */
export interface Topic {
  readonly words: string;
  /** What those words lean on in turn. */
  readonly within: string | null;
  readonly via: 'asked' | 'told' | 'answer' | 'topic' | 'name';
  /** How many sentences, answers back. */
  readonly distance: number;
  readonly sameSentence: boolean;
}

const LONGEST = 24;

/** `the tram: back it`: a topic with what it leans on, unless that grows too long. */
export function inFull({ words, within }: Topic): string {
  if (!within) return words;
  const full = `${within}: ${words}`;
  return full.split(' ').length > LONGEST ? words : full;
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
      const words = draft.question;
      topics.push({ words, within: null, via: 'topic', distance: back, sameSentence });
    }
    if (!told.has(draft.response) && !isResidual(draft.response)) {
      told.add(draft.response);
      const { response: words, question: within } = draft;
      topics.push({ words, within, via: 'answer', distance: back, sameSentence });
      back += 1;
    }
  }
  return topics;
}
