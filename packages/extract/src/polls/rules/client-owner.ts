import { findLexiconName } from '../find-lexicon-name.ts';
import { findMediumName } from '../find-medium-name.ts';
import type { PollRule } from '../rule.ts';

/** Between a medium and the pollster it has: `Herald’s latest`, `Herald/`. */
const LINK = /(?:[’']s? (?:[\p{Ll}\d-]{1,20} ){0,4}|[ /-])/uy;

export const clientOwner: PollRule = {
  name: 'client-owner',
  example: 'the Herald’s first Colmar Brunton poll; a Guardian ICM poll; Reuters/Ipsos',
  field: 'client',
  words: [],
  startsWith: 'name',
  readAt(text, at) {
    const end = findMediumName(text, at);
    if (end === null) return null;
    LINK.lastIndex = end;
    if (!LINK.test(text)) return null;
    const name = LINK.lastIndex;
    return findLexiconName(text, name) === null ? null : { span: { start: at, end }, end };
  },
};
