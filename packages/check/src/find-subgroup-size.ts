import type { Document, Extraction, Poll, Span } from '@topline/model';
import { readAnswer } from './read-answer.ts';
import { sentencesAboutPoll } from './sentences-about-poll.ts';

const ASKED =
  /\b(?:asked|polled|surveyed|interviewed|questioned|sampled|sub-?samples?|samples?|respondents?|took part|based on|answers of|spoke to)\b/i;
const NUMBER = String.raw`(?<![\d.,£$€-])(?<size>\d{1,3}(?:,\d{3}){1,2}|\d{2,7})`;
const WORDS = String.raw`[\p{L}\p{N}][\p{L}\p{N}'’-]{0,30}(?:\s[\p{L}\p{N}][\p{L}\p{N}'’-]{0,30}){0,4}`;
const NO_PEOPLE =
  'per ?cent|points?|pc|to|and|or|in|out|times?|years?|months?|weeks?|days?|hours?|minutes?|countries|seats|January|February|March|April|May|June|July|August|September|October|November|December';
/** `the 312 women asked`, `84 of them Scots`, `84 were women`; not `six in 10 women`. */
const SIZE_FIRST = new RegExp(
  String.raw`(?<!\b(?:in|of every|every|each) )${NUMBER}\s(?!(?:${NO_PEOPLE})\b)(?:(?:of (?:them|whom|these)|who)(?: were| are)?\s|were\s)?(?<who>${WORDS})`,
  'gu',
);
/** `Scots (n = 84)`, `Scots numbered just 84`. */
const SIZE_LAST = new RegExp(
  String.raw`(?<who>${WORDS})(?: \(n\s?=\s?| numbered (?:just |only )?)${NUMBER}(?=[\s,;:)]|\.(?!\d))`,
  'gu',
);

/** How many people of a subgroup were asked, and where the story says so. */
export interface SubgroupSize {
  readonly size: number;
  readonly span: Span;
}

/** Finds how many of a subgroup were asked (`the 312 women asked`); `null` if the story does not say. */
export function findSubgroupSize(
  document: Document,
  extraction: Extraction,
  poll: Poll,
  subgroup: string,
): SubgroupSize | null {
  const { stems } = readAnswer(subgroup);
  for (const { span } of sentencesAboutPoll(document, extraction, poll)) {
    const sentence = document.article.text.slice(span.start, span.end);
    if (!ASKED.test(sentence)) continue;
    for (const pattern of [SIZE_FIRST, SIZE_LAST]) {
      for (const match of sentence.matchAll(pattern)) {
        const { size = '', who = '' } = match.groups ?? {};
        const value = Number(size.replaceAll(',', ''));
        if (value === poll.sampleSize || value < 2) continue;
        if (![...readAnswer(who).stems].some((stem) => stems.has(stem))) continue;
        const start = span.start + match.index;
        return { size: value, span: { start, end: start + match[0].length } };
      }
    }
  }
  return null;
}

/** The subgroups that a poll gives figures of, in order of the text. */
export function subgroupsOf(extraction: Extraction, poll: Poll): string[] {
  const named = extraction.figures.filter((figure) => figure.poll === poll);
  return [...new Set(named.flatMap(({ subgroup }) => (subgroup === null ? [] : [subgroup])))];
}
