import { foldSpaces, spanOf } from '../../language/phrase.ts';
import type { Token } from '../../language/tokens.ts';
import type { Span } from '@topline/model';
import { readAnswer } from '../answer.ts';
import { resolveAnswer } from '../resolve-answer.ts';

/** An answer in words. */
export interface ToldAnswer {
  readonly response: string;
  readonly span: Span;
  /** The words lean on an answer before. */
  readonly pointsBack: boolean;
}

const DROPPED =
  /^(?:who|that|which|and|but|of|the|a|an|,|to|is|are|was|with|while|saying|said|say|:|“|"|‘|for)$/;
const DROPPED_END =
  /^(?:and|but|,|the|a|an|of|with|to|at|on|by|–|—|-|\.|:|;|is|are|was|were|has|have|had|’s|'s|“|”|"|\()$/;

/** What a run of tokens tells as an answer; `null` where it tells nothing. */
export function tellAnswer(
  text: string,
  run: readonly Token[],
  antecedent: string | null,
): ToldAnswer | null {
  let start = 0;
  let end = run.length;
  while (end > start && DROPPED_END.test(run[end - 1]!.lower)) end -= 1;
  while (
    start < end &&
    /^(?:who|that|which|and|but|,|while|:|“|"|‘|–|—|-|whose|whom|also|\()$/.test(run[start]!.lower)
  )
    start += 1;
  const words = run.slice(start, end);
  const span = spanOf(words);
  if (!span || !words.some(({ kind }) => kind === 'word')) return null;
  const answer = readAnswer(text, words);
  if (answer) {
    const response = resolveAnswer(answer, antecedent);
    if (response === null) return null;
    return { response: trimmed(response), span, pointsBack: answer.kind !== 'stated' };
  }
  while (start < end - 1 && DROPPED.test(run[start]!.lower)) start += 1;
  const label = spanOf(run.slice(start, end));
  if (!label) return null;
  const response = foldSpaces(text.slice(label.start, label.end)).replace(/['’]s$/, '');
  return { response: trimmed(response), span: label, pointsBack: false };
}

function trimmed(response: string): string {
  return response.replace(/[\s,.:;–—“”"]+$/u, '').replace(/^not know\b/, "don't know");
}
