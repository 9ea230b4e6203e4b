import type { FigureDraft } from '../figure-draft.ts';
import type { Line } from '../line.ts';
import { bondOf } from './bond.ts';
import type { Phrase } from './phrase.ts';

const NO_FIGURE = 0;
const EVERYBODY = 1;
const ELSEWHERE = 2;
const BOND = 3;

/**
 * How the people of the figure before stood to it, within the sentence: lists tend to go on as they
 * began. 0: no figure before; 1: it was of everybody; 2: they stood elsewhere; from 3 on: their bond.
 */
export function lastBondOf(
  { tokens, figuresAt, sentence }: Line,
  at: number,
  phrases: readonly Phrase[],
  drafts: readonly FigureDraft[],
): number {
  const last = drafts.at(-1);
  if (last?.sentenceNo !== sentence.sentenceNo) return NO_FIGURE;
  if (!last.people) return EVERYBODY;
  const before = figuresAt[figuresAt.indexOf(at) - 1];
  const { span } = last.people;
  const phrase = phrases.find(
    ({ start, end }) =>
      tokens[start]!.span.start === span.start && tokens[end - 1]!.span.end === span.end,
  );
  return phrase && before !== undefined ? BOND + bondOf(tokens, phrase, before) : ELSEWHERE;
}
