import type { Figure, Poll } from '@topline/model';
import type { RuleInput } from './check.ts';
import { findChanges } from './find-changes.ts';
import { isSameAnswer } from './is-same-answer.ts';
import { isSamePollster } from './is-same-pollster.ts';
import { sentenceFinder, textOfSentences } from './sentence-finder.ts';

/** An earlier poll that a change is measured from. */
export interface EarlierPoll {
  readonly poll: Poll;
  readonly figures: readonly Figure[];
  /** What the story says of the earlier poll, after the figure of it. */
  readonly words: string;
  /** Another pollster that the figures themselves belong to. */
  readonly other: string | null;
}

/** Finds what changes are measured from: where the change or the earlier share stands, and the words after it. */
export function findEarlierPolls(input: RuleInput): EarlierPoll[] {
  const { document, extraction } = input;
  const sentenceOf = sentenceFinder(document);
  const wordsAfter = ({ span }: Figure): string => {
    const sentence = document.sentences[sentenceOf(span)];
    const after = document.article.text.slice(span.end, sentence?.span.end ?? span.end);
    return (
      after.split(
        /[;:]|, (?:while|and|but|with)\b|(?<![\d.])\d{1,2}(?:\.\d)?(?:%| per ?cent)/,
      )[0] ?? ''
    );
  };
  const changes = findChanges(input).flatMap(({ stated, before, now }) => {
    const figures = [now, before, stated].filter((one) => one !== null);
    const last = before ?? stated;
    const poll = (now ?? stated ?? before)?.poll;
    return last && poll ? [{ poll, figures, words: wordsAfter(last), other: null }] : [];
  });
  // An earlier share that was read as another poll's, set against this poll's in so many words.
  const foreign = extraction.figures.flatMap((before): EarlierPoll[] => {
    const at = sentenceOf(before.span);
    const lead = document.article.text.slice(
      Math.max(0, before.span.start - 30),
      before.span.start,
    );
    if (
      before.measure !== 'share' ||
      !/\b(?:from|compared (?:with|to)|than the|against) (?:the )?$/i.test(lead)
    )
      return [];
    const now =
      extraction.figures.findLast(
        (figure) =>
          figure.span.start < before.span.start &&
          sentenceOf(figure.span) === at &&
          figure.poll !== before.poll,
      ) ??
      extraction.figures.findLast(
        (figure) =>
          figure.span.start < before.span.start &&
          figure.poll !== before.poll &&
          figure.subgroup === before.subgroup &&
          figure.measure === 'share' &&
          isSameAnswer(figure.response, before.response),
      );
    if (!now || !RISES.test(textOfSentences(document, at, at))) return [];
    const [ours, theirs] = [now.poll.pollster, before.poll.pollster];
    if (ours === null || theirs === null || isSamePollster(ours, theirs)) return [];
    return [{ poll: now.poll, figures: [now, before], words: '', other: theirs }];
  });
  return [...foreign, ...changes];
}

const RISES =
  /\b(?:up|down|r(?:ose|isen|ise|ises|ising)|f(?:ell|allen|all|alls|alling)|climb\w*|drop\w*|jump\w*|increas\w*|decreas\w*|surg\w*|slump\w*|gain\w*|lost|grown?|grew|slipp\w*|chang\w*)\b/i;
