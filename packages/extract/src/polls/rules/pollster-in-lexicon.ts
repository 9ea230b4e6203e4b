import { findLexiconName } from '../find-lexicon-name.ts';
import type { PollRule } from '../rule.ts';

export const pollsterInLexicon: PollRule = {
  name: 'pollster-in-lexicon',
  example: 'YouGov; Ipsos MORI; Quinnipiac University',
  field: 'pollster',
  words: [],
  // Names start with a capital: `Populus` the firm, `essential` the word.
  startsWith: 'name',
  readAt(text, at) {
    const end = findLexiconName(text, at);
    return end === null ? null : { span: { start: at, end }, end };
  },
};
