import { findMediumName } from '../find-medium-name.ts';
import type { PollRule } from '../rule.ts';

/** Who is where, with a number: a paper says so of a poll of its own. */
const PUTS =
  /,? (?:puts|put|has|had|gives|gave) (?:\p{Lu}|both )[^.;:\n]{0,60}?(?<!\d)\d{2}(?!\d)/uy;

export const pollsterMediumPuts: PollRule = {
  name: 'pollster-medium-puts',
  example: 'The Evening Standard puts Moore up 47-45; CBS has Moore on 51',
  field: 'pollster',
  words: ['puts', 'put', 'has', 'had', 'gives', 'gave'],
  startsWith: 'name',
  readAt(text, at) {
    const end = findMediumName(text, at);
    if (end === null) return null;
    PUTS.lastIndex = end;
    return PUTS.test(text) ? { span: { start: at, end }, end } : null;
  },
};
