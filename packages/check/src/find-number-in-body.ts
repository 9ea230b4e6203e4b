import type { Document, Figure } from '@topline/model';
import { readQuantities } from './read-quantities.ts';
import type { QuestionRun } from './question-run.ts';
import { FRACTION_SLACK } from './sum-shares.ts';

/** A share printed as a whole may stand for half a point more or less. */
const ROUNDING = 0.5;

/** Gives a test: whether the body prints a number that a figure of the headline may stand for. */
export function bodyNumberFinder(
  { article, sentences }: Document,
  figures: readonly Figure[],
  runs: readonly QuestionRun[],
): (headline: Figure) => boolean {
  const body = sentences
    .filter(({ zone }) => zone !== 'headline')
    .map(({ span }) => article.text.slice(span.start, span.end))
    .join('\n');
  const printed = [
    ...Array.from(body.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g), ([number]) => readNumber(number)),
    ...readQuantities(body).map(({ share }) => share),
  ];
  const isInBody = (figure: Figure) =>
    figure.mentionSpans.some((span) => zoneAt(sentences, span.start) !== 'headline');
  const read = figures.filter(isInBody);
  const sums = runs.flatMap((run) => sumsOf(run.figures.filter(isInBody)));
  const stated = [...printed, ...read.map(({ value }) => Math.abs(value))];
  const gaps = gapsOf(read);
  return (headline) => {
    const value = Math.abs(headline.value);
    const rough = headline.qualifier !== 'exact' || !Number.isInteger(value);
    const slack = rough ? FRACTION_SLACK + ROUNDING : ROUNDING;
    const wanted = headline.measure === 'share' ? [...stated, ...sums] : [...stated, ...gaps];
    return wanted.some((number) => Math.abs(number - value) <= slack + 1e-9);
  };
}

/** What two or three answers of one question come to together. */
function sumsOf(figures: readonly Figure[]): number[] {
  const values = figures.map(({ value }) => value);
  const pairs = values.flatMap((a, i) => values.slice(i + 1).map((b) => a + b));
  return [...values, ...pairs, values.reduce((sum, value) => sum + value, 0)];
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
