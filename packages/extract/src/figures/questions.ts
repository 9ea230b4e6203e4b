import type { Asked } from './asked.ts';
import type { FigureDraft } from './figure-draft.ts';
import { isResidual } from './residual.ts';

/** How many paragraphs back an answer may lean on what was asked. */
const REACH = 3;
const LEANS =
  /\b(?:it|them|this|that|these|those|such|so|him|her|he|she|they|the (?:change|changes|idea|plan|plans|move|proposal|proposals|ban|bill|measure|measures|law|laws|statement|issue|question|same|policy))\b/i;

const BARE =
  /^(?:(?:strongly|somewhat|tend to|fairly|very) )?(?:yes|no|approve|disapprove|agree|disagree|support|oppose|satisfied|dissatisfied|good|bad|approval|disapproval|for|against|in favou?r)$/i;

/**
 * What was asked: the question that the story prints, else, for answers that do not say it themselves
 * (`approve`, `oppose it`), the last full answer about the same poll. The answer leant on gets the
 * same question, so that both stand together.
 */
export function assignQuestions(
  drafts: readonly FigureDraft[],
  asked: readonly (Asked | null)[],
): FigureDraft[] {
  const withQuestions = [...drafts];
  let full = -1;
  for (const [index, draft] of withQuestions.entries()) {
    const leans = leansBack(draft.response);
    const printed = asked[draft.sentenceNo - 1];
    const topic = withQuestions[full];
    if (printed && (leans || printed.distance === 0)) {
      withQuestions[index] = { ...draft, question: printed.question };
    } else if (leans && topic && isNear(topic, draft)) {
      const question = topic.question ?? topic.response;
      withQuestions[full] = { ...topic, question };
      withQuestions[index] = { ...draft, question };
    }
    if (!leans && !isResidual(draft.response)) full = index;
  }
  return withQuestions;
}

function isNear(topic: FigureDraft, draft: FigureDraft): boolean {
  return topic.poll === draft.poll && draft.paragraphNo - topic.paragraphNo <= REACH;
}

function leansBack(response: string): boolean {
  if (isResidual(response)) return false;
  const words = response.split(' ');
  if (BARE.test(response)) return true;
  if (words.length <= 2 && !/\p{Lu}/u.test(response)) return true;
  return words.length <= 7 && LEANS.test(response);
}
