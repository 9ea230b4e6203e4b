import type { Check, Figure } from '@topline/model';
import type { Rule } from '../check.ts';
import { bodyNumberFinder } from '../find-number-in-body.ts';
import { formatNumber } from '../format-number.ts';
import { sentenceFinder } from '../sentence-finder.ts';

/** Fails a figure of the headline that the body does not give. */
export const headlineAgainstBody: Rule = {
  code: 'C10',
  name: 'headline against body',
  question: 'Does the body give each figure that the headline gives?',
  run: ({ document, extraction, runs }) => {
    const sentenceOf = sentenceFinder(document);
    const isInHeadline = (place: Figure['span']) =>
      document.sentences[sentenceOf(place)]?.zone === 'headline';
    let isGiven: ((figure: Figure) => boolean) | undefined;
    return extraction.figures
      .filter(({ unit }) => unit === 'percent' || unit === 'points')
      .filter(({ mentionSpans }) => mentionSpans.some(isInHeadline))
      .map((figure): Check => {
        const found = formatNumber(figure.value);
        const unit = figure.unit === 'points' ? 'points' : 'per cent';
        const answer = { code: 'C10', poll: figure.poll, figures: [figure], found, expected: null };
        const isOnlyThere = figure.mentionSpans.every(isInHeadline);
        if (isOnlyThere) isGiven ??= bodyNumberFinder(document, extraction.figures, runs);
        if (!isOnlyThere || isGiven?.(figure) === true) {
          const message = `The body gives the ${found} ${unit} of the headline too.`;
          return { ...answer, status: 'pass', message };
        }
        if (
          figure.measure !== 'share' &&
          !extraction.figures.some((other) => isRival(other, figure))
        ) {
          const message = `The headline gives ${found} ${unit}, and the body nothing to hold them against.`;
          return { ...answer, status: 'unknown', message };
        }
        const message = `The headline gives ${found} ${unit}, which the body does not: one of the two is wrong, or the body leaves out what the headline promises.`;
        return { ...answer, status: 'fail', message };
      });
  },
};

/** Another lead or change of the same poll, which the headline's may have been taken from. */
function isRival(other: Figure, figure: Figure): boolean {
  return other !== figure && other.poll === figure.poll && other.measure === figure.measure;
}
