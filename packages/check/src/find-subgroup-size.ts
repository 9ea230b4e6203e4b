import type { Document, Extraction, Poll, Span } from '@topline/model';
import { contentStems } from './read-answer.ts';
import { sentenceReader } from './sentence-reader.ts';
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
/** `Scots (n = 84)`, `Scots numbered just 84`: the number, after the words for the group. */
const SIZE_LAST = new RegExp(
  String.raw`(?: \(n\s?=\s?| numbered (?:just |only )?)${NUMBER}(?=[\s,;:)]|\.(?!\d))`,
  'gu',
);
const WORDS_BEFORE = new RegExp(String.raw`${WORDS}$`, 'u');
/** Characters before such a number that name its group. */
const REACH = 120;

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
  const stems = contentStems(subgroup);
  for (const at of sentencesAboutPoll(document, extraction, poll)) {
    for (const { size, span, who } of sizesIn(document, at)) {
      if (size === poll.sampleSize || ![...who].some((stem) => stems.has(stem))) continue;
      const from = document.sentences[at]?.span.start ?? 0;
      return { size, span: { start: from + span.start, end: from + span.end } };
    }
  }
  return null;
}

interface GroupSize extends SubgroupSize {
  /** Stems of the words that may name the group. */
  readonly who: ReadonlySet<string>;
}

const sizesIn = sentenceReader((sentence): GroupSize[] => {
  if (!/\d\d/.test(sentence) || !ASKED.test(sentence)) return [];
  return [
    ...[...sentence.matchAll(SIZE_FIRST)].map((match) => readSize(match, match.groups?.who ?? '')),
    ...[...sentence.matchAll(SIZE_LAST)].map((match) => {
      const words = sentence.slice(Math.max(0, match.index - REACH), match.index);
      return readSize(match, WORDS_BEFORE.exec(words)?.[0] ?? '');
    }),
  ].filter(({ size }) => size > 1);
});

function readSize(match: RegExpExecArray, who: string): GroupSize {
  const size = Number((match.groups?.size ?? '').replaceAll(',', ''));
  const span = { start: match.index, end: match.index + match[0].length };
  return { size, who: contentStems(who), span };
}

/** The subgroups that a poll gives figures of, in order of the text. */
export function subgroupsOf(extraction: Extraction, poll: Poll): string[] {
  const named = extraction.figures.filter((figure) => figure.poll === poll);
  return [...new Set(named.flatMap(({ subgroup }) => (subgroup === null ? [] : [subgroup])))];
}
