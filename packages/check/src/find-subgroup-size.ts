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
  const { stems } = readAnswer(subgroup);
  const isOf = ({ who }: GroupSize) => [...readAnswer(who).stems].some((stem) => stems.has(stem));
  return groupSizesOf(document, extraction, poll).find(isOf) ?? null;
}

interface GroupSize extends SubgroupSize {
  /** Words that may name the group. */
  readonly who: string;
}

/** Each subgroup of a poll is looked for among the same sizes. */
const known = new WeakMap<Extraction, Map<Poll, readonly GroupSize[]>>();

function groupSizesOf(
  document: Document,
  extraction: Extraction,
  poll: Poll,
): readonly GroupSize[] {
  const ofPolls = known.get(extraction) ?? new Map<Poll, readonly GroupSize[]>();
  known.set(extraction, ofPolls);
  const before = ofPolls.get(poll);
  if (before) return before;
  const sizes = sentencesAboutPoll(document, extraction, poll).flatMap(({ span }) => {
    const sentence = document.article.text.slice(span.start, span.end);
    if (!/\d\d/.test(sentence) || !ASKED.test(sentence)) return [];
    const read = (match: RegExpExecArray, who: string): GroupSize[] => {
      const size = Number((match.groups?.size ?? '').replaceAll(',', ''));
      if (size === poll.sampleSize || size < 2) return [];
      const start = span.start + match.index;
      return [{ size, who, span: { start, end: start + match[0].length } }];
    };
    return [
      ...[...sentence.matchAll(SIZE_FIRST)].flatMap((match) =>
        read(match, match.groups?.who ?? ''),
      ),
      ...[...sentence.matchAll(SIZE_LAST)].flatMap((match) => {
        const words = sentence.slice(Math.max(0, match.index - REACH), match.index);
        return read(match, WORDS_BEFORE.exec(words)?.[0] ?? '');
      }),
    ];
  });
  ofPolls.set(poll, sizes);
  return sizes;
}

/** The subgroups that a poll gives figures of, in order of the text. */
export function subgroupsOf(extraction: Extraction, poll: Poll): string[] {
  const named = extraction.figures.filter((figure) => figure.poll === poll);
  return [...new Set(named.flatMap(({ subgroup }) => (subgroup === null ? [] : [subgroup])))];
}
