import type { Document, Figure } from '@topline/model';
import { readAnswer } from './read-answer.ts';
import { readQuantities } from './read-quantities.ts';
import type { QuestionRun } from './question-run.ts';
import { FRACTION_SLACK, isInWords } from './sum-shares.ts';

/** A share printed as a whole may stand for half a point more or less. */
const ROUNDING = 0.5;

const RESTATED = /\d ?(?:%|per ?cent|pc\b)/i;
/** Characters after a quantity in words within which the number itself stands. */
const NEARBY = 60;

/** Gives a test: whether the body prints a number that a figure of the headline may stand for. */
export function bodyNumberFinder(
  document: Document,
  figures: readonly Figure[],
  runs: readonly QuestionRun[],
): (headline: Figure) => boolean {
  const { article, sentences } = document;
  const body = sentences
    .filter(({ zone }) => zone !== 'headline')
    .map(({ span }) => article.text.slice(span.start, span.end))
    .join('\n');
  const digits = Array.from(body.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g), ([number]) =>
    readNumber(number),
  );
  const quantities = readQuantities(body);
  const words = quantities.map(({ share }) => share);
  // `Almost three-quarters (72%)` gives 72 per cent and no other number.
  const unclear = quantities
    .filter(({ end }) => !RESTATED.test(body.slice(end, end + NEARBY)))
    .map(({ share }) => share);
  const isInBody = (figure: Figure) =>
    figure.mentionSpans.some((span) => zoneAt(sentences, span.start) !== 'headline');
  const read = figures.filter(isInBody);
  const sums = runs.flatMap((run) => sumsOf(run.figures.filter(isInBody)));
  const stated = [...digits, ...read.map(({ value }) => Math.abs(value))];
  let gaps: readonly number[] | undefined;
  return (headline) => {
    const value = Math.abs(headline.value);
    const isNear = (slack: number) => (number: number) => Math.abs(number - value) <= slack + 1e-9;
    if (headline.measure !== 'share') {
      gaps ??= gapsOf(read);
      return stated.some(isNear(ROUNDING)) || gaps.some(isNear(ROUNDING));
    }
    const wanted = [...stated, ...sums];
    const text = article.text.slice(headline.span.start, headline.span.end);
    return isInWords(text) || headline.qualifier === 'over' || headline.qualifier === 'under'
      ? [...wanted, ...words].some(isNear(FRACTION_SLACK + ROUNDING))
      : wanted.some(isNear(ROUNDING)) || unclear.some(isNear(FRACTION_SLACK));
  };
}

/** What the parts of an answer, `strongly` and `somewhat`, come to together. */
function sumsOf(figures: readonly Figure[]): number[] {
  const parts = figures
    .filter(({ response }) => readAnswer(response).degree !== '')
    .map(({ value }) => value);
  const pairs = parts.flatMap((a, i) => parts.slice(i + 1).map((b) => a + b));
  return [...pairs, parts.reduce((sum, value) => sum + value, 0)];
}

/** How far apart two figures of the same people are: a lead, a net, a change. */
function gapsOf(figures: readonly Figure[]): number[] {
  return figures.flatMap((a, index) =>
    figures
      .slice(index + 1)
      .filter((b) => a.poll === b.poll && a.subgroup === b.subgroup && a.measure === b.measure)
      .map((b) => Math.abs(a.value - b.value)),
  );
}

function readNumber(printed: string): number {
  return Number(printed.replaceAll(',', ''));
}

function zoneAt(sentences: Document['sentences'], place: number): string | undefined {
  return sentences.findLast(({ span }) => span.start <= place)?.zone;
}
