import type { Check, Document, Figure } from '@topline/model';
import type { Rule, RuleInput } from '../check.ts';
import { isSameAnswer } from '../is-same-answer.ts';
import { formatNumber } from '../format-number.ts';
import { EVERYBODY, OF_EVERYBODY } from '../lexicon/everybody.ts';
import { placeFinder, sentencesApart } from '../printed-places.ts';
import { textOfSentences } from '../sentence-finder.ts';

/** Characters after a number within which it says whose share it is. */
const AFTER = 60;

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
  const same = everybodys.filter(
    (other) =>
      other.poll === figure.poll &&
      other.base === figure.base &&
      isSameAnswer(other.response, figure.response),
  );
  if (same.length === 0) return [];
  const everybody = findEverybody(document, figure, same);
  // `Britons` may be a group themselves, where a poll asked in several countries.
  const told =
    everybody?.words?.toLowerCase() === figure.subgroup?.toLowerCase() ? null : everybody;
  const truth = same.find((other) => Math.abs(other.value - figure.value) >= 1);
  const group = figure.subgroup ?? '';
  const value = formatNumber(figure.value);
  const answer = { code: 'C15', poll: figure.poll, found: value };
  if (!told) {
    const message = `The story gives the ${value} per cent of ${group} apart from what it gives of everybody.`;
    const figures = [figure, ...same.slice(0, 1)];
    return [{ ...answer, figures, expected: null, status: 'pass', message }];
  }
  const figures = told.twin ? [told.twin, figure] : [figure];
  if (told.words === null || !truth) {
    const message = `The story gives ${value} per cent both of ${group} and of all respondents; the two may be equal.`;
    return [{ ...answer, figures, expected: null, status: 'unknown', message }];
  }
  const all = formatNumber(truth.value);
  const message = `The story gives ${value} per cent as what “${told.words}” think; it is the figure of ${group}. Of all respondents the story gives ${all} per cent.`;
  return [{ ...answer, figures: [...figures, truth], expected: all, status: 'warn', message }];
}

interface Everybody {
  /** Words for everybody beside the number; `null` where it stands alone. */
  readonly words: string | null;
  /** The figure of all respondents that the number was read as, if it was read apart. */
  readonly twin: Figure | null;
}

/** Where a group's number is printed a second time as everybody's. */
function findEverybody(
  document: Document,
  figure: Figure,
  same: readonly Figure[],
): Everybody | null {
  const placesOf = placeFinder(document);
  const { text } = document.article;
  // `In Wales, 62 per cent of those polled`: the group is named beside them.
  const group = (figure.subgroupAsPrinted ?? figure.subgroup ?? '').toLowerCase();
  const namesGroup = (at: number) =>
    textOfSentences(document, at, at).toLowerCase().includes(group);
  for (const { span, at } of placesOf(figure)) {
    if (namesGroup(at)) continue;
    const words = OF_EVERYBODY.exec(text.slice(span.end, span.end + AFTER))?.groups?.words;
    if (words !== undefined) return { words, twin: null };
  }
  const twin = same.find(
    (other) =>
      other.value === figure.value && sentencesApart(placesOf(other), placesOf(figure)) > 0,
  );
  if (!twin) return null;
  const at = placesOf(twin)[0]?.at ?? -1;
  return { words: EVERYBODY.exec(textOfSentences(document, at, at))?.[0] ?? null, twin };
}
