import type { Check, Figure } from '@topline/model';
import type { Rule, RuleInput } from '../check.ts';
import { isSameAnswer } from '../find-changes.ts';
import { formatNumber } from '../format-number.ts';
import { EVERYBODY } from '../lexicon/everybody.ts';
import { sentenceFinder, textOfSentences } from '../sentence-finder.ts';

/** Warns of a group's figure that the story also gives as that of everybody. */
export const percentageOfWhom: Rule = {
  code: 'C15',
  name: 'percentage of whom',
  question: "Is a group's figure given as that of the group wherever the story prints it?",
  run: (input) => {
    const shares = input.extraction.figures.filter(
      ({ measure, wave }) => measure === 'share' && wave === 'current',
    );
    const everybodys = shares.filter(({ subgroup }) => subgroup === null);
    return shares
      .filter(({ subgroup }) => subgroup !== null)
      .flatMap((figure) => checkFigure(input, figure, everybodys));
  },
};

function checkFigure(
  { document }: RuleInput,
  figure: Figure,
  everybodys: readonly Figure[],
): Check[] {
  const sentenceOf = sentenceFinder(document);
  const same = everybodys.filter(
    (other) =>
      other.poll === figure.poll &&
      other.base === figure.base &&
      isSameAnswer(other.response, figure.response),
  );
  const twin = same.find(
    (other) => other.value === figure.value && sentenceOf(other.span) !== sentenceOf(figure.span),
  );
  const truth = same.find((other) => Math.abs(other.value - figure.value) >= 1);
  if (same.length === 0) return [];
  const group = figure.subgroup ?? '';
  const value = formatNumber(figure.value);
  const answer = { code: 'C15', poll: figure.poll, found: value };
  if (!twin) {
    const message = `The story gives the ${value} per cent of ${group} apart from what it gives of everybody.`;
    const figures = [figure, ...same.slice(0, 1)];
    return [{ ...answer, figures, expected: null, status: 'pass', message }];
  }
  const at = sentenceOf(twin.span);
  const words = EVERYBODY.exec(textOfSentences(document, at, at))?.[0];
  if (words === undefined || !truth) {
    const message = `The story gives ${value} per cent both of ${group} and of all respondents; the two may be equal.`;
    return [{ ...answer, figures: [figure, twin], expected: null, status: 'unknown', message }];
  }
  const all = formatNumber(truth.value);
  const message = `The story gives ${value} per cent as what “${words}” think; it is the figure of ${group}. Of all respondents the story gives ${all} per cent.`;
  return [{ ...answer, figures: [twin, figure, truth], expected: all, status: 'warn', message }];
}
