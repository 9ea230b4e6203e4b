import type { Span } from '@topline/model';
import type { Passage } from './find-passages.ts';

/** Characters before a passage that are looked at. */
const REACH = 160;
const TITLED =
  /\b(?:book|film|movie|song|novel|play|album|essay|pamphlet|podcast|series|programme|documentary|painting|poem|titled|entitled|named|nicknamed|dubbed(?: the \p{Ll}{1,20})?|known(?: locally)? as|so-called),?\s*$/iu;
const PASSIVE =
  /\b(?:was|were|been|being|is|are)\s(?:\p{L}{1,15}\s){0,2}\p{L}{2,15}(?:ed|lt|ten|wn)\s(?:as|to be)?\s*(?:an?\s)?$/u;
const ASKED =
  /\b(?:survey|poll|pollsters?|questionnaire|respondents?|voters|people|adults|participants|asked|question|statement)\b/i;
/** `61% said it was`, `three in ten agreed that` */
const RESPONDENTS =
  /(?:\d\s?(?:%|per cent|percent|pc|pct)|\b(?:majority|half|third|quarter|most|many|(?:in|of) (?:ten|five|four|three|10|5|4|3))\b)[^.,“”":]{0,80}\b(?:sa(?:y|id)|agreed?|disagreed?|think|thought|believed?|described?|felt|feel|support|oppose|answered|chose|picked|saw|see|view|rated?|call(?:ed)?)\b[^.“”":]{0,60}$/i;
const QUESTION = /\b(?:asked|asks|asking|question|statement|whether|wording)\b[^.]{0,60}$/i;

/**
 * Tells words that somebody said from words in quotation marks for another reason: scare quotes,
 * titles of works, the wording of a survey's question and its answers.
 *
 * @param clause the words of the same sentence before the passage
 */
export function isQuotation(
  text: string,
  passage: Passage,
  clause: Span,
  spoken: { readonly speaker: string | null; readonly cue: string | null },
): boolean {
  const before = text.slice(Math.max(clause.start, clause.end - REACH), clause.end);
  const { inner, outer } = passage;
  const words = text.slice(inner.start, Math.min(inner.end, inner.start + 400)).split(/\s+/);
  const isShort = words.length <= 6;
  const isCapitalised = words.every((word) =>
    /^(?:\p{Lu}|(?:of|the|and|in|to|for|on|with|a)$)/u.test(word),
  );
  const isSingle = words.length === 1;
  const isWhole = /[.?!,…]$/.test(text.slice(inner.start, inner.end)) || /[:,]\s*$/.test(before);
  if (isCapitalised && words.length > 1 && !isWhole && isShort) return false;
  if (TITLED.test(before) && (isCapitalised || spoken.speaker === null)) return false;
  if (QUESTION.test(before) && ASKED.test(before) && isSurvey(spoken)) return false;
  if (RESPONDENTS.test(before)) return false;
  const isNamedThing = /\bthe\s$/i.test(before) && words.length <= 2;
  if (isNamedThing && !/[.,?!]$/.test(text.slice(inner.start, inner.end))) return false;
  if (spoken.speaker !== null) return true;
  if (PASSIVE.test(before)) return true;
  const ends =
    /[.?!…,]["'’”]{0,2}$/.test(text.slice(inner.end - 3, inner.end)) ||
    text.charAt(outer.end) === ',';
  const opens = /^["'([]{0,2}\p{Lu}/u.test(words[0] ?? '');
  const isAlone = before.trim() === '' || /[:,]\s*$/.test(before);
  return ends && opens && isAlone && !isSingle && !(isShort && isCapitalised);
}

function isSurvey({ speaker, cue }: { speaker: string | null; cue: string | null }): boolean {
  return speaker === null || ((cue ?? '').startsWith('ask') && /poll|survey/i.test(speaker));
}
