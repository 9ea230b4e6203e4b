import type { Check, Document, Extraction, Poll } from '@topline/model';
import { admitsSelfSelected } from '../admits.ts';
import type { Rule } from '../check.ts';
import { readSelfSelected } from '../lexicon/self-selected.ts';
import { sentenceReader } from '../sentence-reader.ts';
import { sentencesAboutPoll } from '../sentences-about-poll.ts';

/** Warns of votes that anyone may join (readers, callers, followers), told as public opinion. */
export const notAPoll: Rule = {
  code: 'C09',
  name: 'not a poll',
  question: 'Were the people who answered chosen by the pollster, or did they pick themselves?',
  source:
    'AAPOR, Guidance on Reporting Precision for Nonprobability Samples; ESOMAR/WAPOR, Guideline on Opinion Polls, 2014',
  run: ({ document, extraction }) => {
    return extraction.polls.flatMap((poll): Check[] => {
      if (!extraction.figures.some((figure) => figure.poll === poll)) return [];
      const answer = { code: 'C09', poll, figures: [], expected: null };
      const words = findCrowd(document, extraction, poll);
      if (words === null) {
        if (poll.pollster === null && poll.sampleSize === null) return [];
        const message = 'Nothing in the story says that people picked themselves to answer.';
        return [{ ...answer, found: null, status: 'pass', message }];
      }
      if (admitsSelfSelected(document, poll.span)) {
        const message = `The answers are those of people who picked themselves (“${words}”), and the story says so.`;
        return [{ ...answer, found: words, status: 'pass', message }];
      }
      const message = `The answers are those of people who picked themselves (“${words}”): they tell nothing of what the public thinks, and the story does not say so.`;
      return [{ ...answer, found: words, status: 'warn', message }];
    });
  },
};

const crowdIn = sentenceReader(readSelfSelected);

/** The words by which the sentences about a poll say that anyone could answer. */
function findCrowd(document: Document, extraction: Extraction, poll: Poll): string | null {
  for (const at of sentencesAboutPoll(document, extraction, poll)) {
    const words = crowdIn(document, at);
    if (words !== null) return words;
  }
  return null;
}
