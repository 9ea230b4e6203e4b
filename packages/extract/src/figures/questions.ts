import type { FigureDraft } from './figure-draft.ts';
import { isResidual } from './residual.ts';

/** How many paragraphs back an answer may lean on what was asked. */
const REACH = 3;
const LEANS =
  /\b(?:it|them|this|that|these|those|such|so|him|her|he|she|they|the (?:change|changes|idea|plan|plans|move|proposal|proposals|ban|bill|measure|measures|law|laws|statement|issue|question|same|policy))\b/i;

/**
 * What was asked, for answers that do not say it themselves (`approve`, `oppose it`): the last full
 * answer about the same poll. The answer leant on gets the same question, so that both stand together.
 */
export function assignQuestions(drafts: readonly FigureDraft[]): FigureDraft[] {
  const withQuestions = [...drafts];
  let full = -1;
  for (const [index, draft] of withQuestions.entries()) {
    const topic = withQuestions[full];
    const isNear =
      topic && topic.poll === draft.poll && draft.paragraphNo - topic.paragraphNo <= REACH;
    if (!leansBack(draft.response)) {
      if (!isResidual(draft.response)) full = index;
      continue;
    }
    if (!topic || !isNear) continue;
    const question = topic.question ?? topic.response;
    withQuestions[full] = { ...topic, question };
    withQuestions[index] = { ...draft, question };
  }
  return withQuestions;
}

function leansBack(response: string): boolean {
  if (isResidual(response)) return false;
  const words = response.split(' ');
  if (words.length <= 2 && !/\p{Lu}/u.test(response)) return true;
  return words.length <= 7 && LEANS.test(response);
}
