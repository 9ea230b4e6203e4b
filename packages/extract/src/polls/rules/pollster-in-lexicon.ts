import { findLexiconName } from '../find-lexicon-name.ts';
import type { PollRule } from '../rule.ts';

/** `Daily Yonder` is a paper. */
const IN_PAPER = /(?:Daily|Sunday|Evening|Weekly) $/u;

export const pollsterInLexicon: PollRule = {
  name: 'pollster-in-lexicon',
  example: 'YouGov; Ipsos MORI; Quinnipiac University',
  field: 'pollster',
  words: [],
  // Names start with a capital: `Populus` the firm, `essential` the word.
  startsWith: 'name',
  readAt(text, at) {
    const end = IN_PAPER.test(text.slice(Math.max(0, at - 9), at))
      ? null
      : findLexiconName(text, at);
    return end === null ? null : { span: { start: at, end }, end };
  },
};
