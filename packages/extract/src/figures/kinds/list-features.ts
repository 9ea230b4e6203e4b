import { idOfWord } from '../../language/word-id.ts';
import { newFeatures } from '../judge/features.ts';
import { hasDecimals } from './article-facts.ts';
import type { NumberPlace } from './number-place.ts';
import { nextTo } from './number-cues.ts';
import { frameOf } from './number-before.ts';

/** What the other numbers of the article tell of one: its neighbour, the row before it in a list. */
export function listFeatures({ tokens, at, before, facts, past }: NumberPlace): number[] {
  const { list, add } = newFeatures();
  const number = tokens[at]!.number!;
  const form = idOfWord(number.form);
  const value = number.value ?? -1;
  const frame = frameOf(tokens, at);
  add(130, facts.decimals, hasDecimals(value) ? 1 : 0, form);
  add(131, Math.min(facts.timesPrinted(value), 3), form);
  add(132, past.findLast(({ words }) => words === frame.words)?.kind ?? -1, form);
  add(133, past.findLast(({ classes }) => classes === frame.classes)?.kind ?? -1, form);
  const neighbour = before < 0 ? undefined : past.at(-1);
  const formBefore = neighbour ? idOfWord(neighbour.form) : 0;
  add(136, formBefore, neighbour?.kind ?? -1, form);
  add(137, formBefore, neighbour?.kind ?? -1, nextTo(tokens, at));
  return list;
}
