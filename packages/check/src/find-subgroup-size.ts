import type { Document, Extraction, Poll, Span } from '@topline/model';
import { readAnswer } from './read-answer.ts';
import { sentencesAboutPoll } from './sentences-about-poll.ts';

const ASKED =
  /\b(?:asked|polled|surveyed|interviewed|questioned|sampled|sub-?samples?|samples?|respondents?|took part)\b/i;
const SIZE =
  /(?<![\d.,£$€-])(?<size>\d{1,3}(?:,\d{3}){1,2}|\d{2,7})\s(?!per ?cent|points?|pc\b|to\b|year)(?<who>\p{L}[\p{L}'’-]{0,30}(?:\s\p{L}[\p{L}'’-]{0,30}){0,2})/gu;

/** Where the story says how many people of a subgroup were asked (`the 312 women asked`), or `null`. */
export function findSubgroupSize(
  document: Document,
  extraction: Extraction,
  poll: Poll,
): Span | null {
  const subgroups = extraction.figures
    .filter((figure) => figure.poll === poll && figure.subgroup !== null)
    .map((figure) => figure.subgroup ?? '');
  const stems = new Set(subgroups.flatMap((subgroup) => [...readAnswer(subgroup).stems]));
  for (const { span } of sentencesAboutPoll(document, extraction, poll)) {
    const sentence = document.article.text.slice(span.start, span.end);
    if (!ASKED.test(sentence)) continue;
    for (const match of sentence.matchAll(SIZE)) {
      const { size = '', who = '' } = match.groups ?? {};
      if (Number(size.replaceAll(',', '')) === poll.sampleSize) continue;
      if (![...readAnswer(who).stems].some((stem) => stems.has(stem))) continue;
      const start = span.start + match.index;
      return { start, end: start + match[0].length };
    }
  }
  return null;
}
