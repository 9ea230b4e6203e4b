import type { Span } from '@topline/model';
import { OUTSIDE } from './lexicon/poll-phrases.ts';
import type { Draft } from './draft.ts';

/** `Northgate’s latest tracking` before `poll`: nothing between but words of the noun phrase. */
export function isHeadOf(text: string, name: Span, word: Span): boolean {
  if (word.start < name.end) return true;
  const between = text.slice(name.end, word.start);
  if (
    between.length > 60 ||
    !/^(?:[’']s?)?(?: \([^()]{1,14}\))?(?: [\p{L}\d’'./-]+)* $/u.test(between)
  )
    return false;
  return !between
    .toLowerCase()
    .split(' ')
    .some((part) => OUTSIDE.has(part) || part === 'a' || part === 'the');
}

/** `poll by Northgate`, `the survey, carried out by the firm Northgate`, `and Brightwater`. */
export function belongsTo(text: string, draft: Draft, name: Span): boolean {
  if (name.start < draft.span.end) return true;
  const between = text.slice(draft.span.end, name.start);
  if (between.length > 140) return false;
  if (
    draft.organisations.length > 0 &&
    /^(?: \([^()]{1,12}\))?(?:,? and (?:the )?(?:\p{L}{1,14} ){0,3}|[/-]|, )$/iu.test(between)
  )
    return true;
  if (!draft.hasWord) return false;
  if (/^(?:,? (?:\(|that |which )?|: )$/.test(between)) return true;
  return (
    /(?:^|[ ,])(?:by|from)(?: (?:the|a|an))?(?: [\p{Ll}-]+){0,5} $/iu.test(between) &&
    !/[;]/.test(between)
  );
}
