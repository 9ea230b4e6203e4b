import { printed, type Figure, type Poll } from '@topline/model';
import type { FigureDraft } from '../figures/figure-draft.ts';
import { foldSpaces } from '../language/phrase.ts';
import { resolveAgeGroup } from './age-groups.ts';
import { estimateConfidence } from './confidence.ts';
import { isNation, nationKey, readSubgroup, type Subgroup } from './subgroup.ts';

/** Gives drafts their final form: names, dimensions, bounds and confidence. */
export function normaliseFigures(
  text: string,
  drafts: readonly FigureDraft[],
  rateOf: (chance: number) => number,
): Figure[] {
  const subgroups = nameSubgroups(text, drafts);
  return drafts.map((draft, index) => {
    const { subgroup, asPrinted } = subgroups[index]!;
    return {
      poll: draft.poll,
      question: draft.question,
      response: draft.response,
      responseAsPrinted: foldSpaces(printed(text, draft.responseSpan)),
      subgroup: subgroup?.name ?? null,
      subgroupAsPrinted: subgroup ? asPrinted : null,
      subgroupDimension: subgroup?.dimension ?? null,
      measure: draft.measure,
      ...valueOf(draft),
      unit: draft.measure === 'share' ? 'percent' : 'points',
      wave: draft.wave,
      comparedTo: null,
      base: null,
      span: draft.number.span,
      mentionSpans: draft.places.map(({ span }) => span),
      confidence: estimateConfidence(draft, rateOf),
      rule: draft.rule,
      review: null,
    };
  });
}

function valueOf(
  draft: FigureDraft,
): Pick<Figure, 'value' | 'valueLow' | 'valueHigh' | 'qualifier'> {
  const { value } = draft;
  const { low, high } = draft.number;
  if (low !== undefined && high !== undefined) {
    return { value, valueLow: low, valueHigh: high, qualifier: 'range' };
  }
  const { qualifier } = draft;
  return {
    value,
    valueLow: qualifier === 'exact' || qualifier === 'over' ? value : null,
    valueHigh: qualifier === 'exact' || qualifier === 'under' ? value : null,
    qualifier,
  };
}

/** Subgroups by draft; a word for the young or the old takes the age band it stands for. */
function nameSubgroups(
  text: string,
  drafts: readonly FigureDraft[],
): { subgroup: Subgroup | null; asPrinted: string | null }[] {
  const printedPeople = drafts.flatMap(({ people }) =>
    people ? [foldSpaces(printed(text, people.span)).toLowerCase()] : [],
  );
  const manyNations = new Set(printedPeople.filter(isNation).map(nationKey)).size > 2;
  const bands: { name: string; paragraphNo: number }[] = [];
  // `Of the 420 Albertans surveyed`: no nation, where the sample is of one.
  const nameOf = (words: string, poll: Poll, isPart: boolean): Subgroup | null =>
    isPart && isNation(words.toLowerCase())
      ? { name: words, dimension: 'region' }
      : readSubgroup(words, poll, manyNations);
  return drafts.map(({ people, poll, paragraphNo }) => {
    const words = people ? foldSpaces(printed(text, people.span)) : null;
    const subgroup = words === null ? null : nameOf(words, poll, people?.isPart === true);
    if (subgroup?.dimension !== 'age') return { subgroup, asPrinted: words };
    const before = bands.filter((band) => band.paragraphNo === paragraphNo);
    const band = resolveAgeGroup(
      subgroup.name,
      before.map(({ name }) => name),
    );
    if (band) return { subgroup: { name: band, dimension: 'age' as const }, asPrinted: words };
    bands.push({ name: subgroup.name, paragraphNo });
    return { subgroup, asPrinted: words };
  });
}
