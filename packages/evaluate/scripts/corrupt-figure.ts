import type { GoldFigure } from '../src/gold/label-schema.ts';
import type { PredictedFigure } from '../src/predicted/prediction.ts';
import type { Random } from '../src/planted/seed-random.ts';

type Change = (figure: PredictedFigure, random: Random) => Partial<PredictedFigure>;

/** The figure that a faultless extractor would give for a gold figure. */
export function faithfulFigure(
  gold: GoldFigure,
  ids: Pick<PredictedFigure, 'figure_id' | 'article_id' | 'poll_id'>,
): PredictedFigure {
  const stems = gold.response_must.map(([stem]) => stem);
  const { subgroup, measure, value, qualifier, wave } = gold;
  return {
    ...ids,
    question: null,
    response: [gold.response, ...stems].filter(Boolean).join(' '),
    subgroup: subgroup === null ? null : [subgroup, ...gold.subgroup_must.flat()].join(' '),
    measure,
    value,
    qualifier,
    wave,
    confidence: 0.95,
  };
}

/** What extractors get wrong in a figure, or state in another way. */
const CHANGES: readonly [Change, ...Change[]] = [
  ({ value }) => ({ value: value === null ? null : value + 1 }),
  ({ value }) => ({ value: value === null ? null : value + 0.05 }),
  ({ value }) => ({ value: value === null ? null : value - 0.4 }),
  () => ({ value: null }),
  ({ measure }) => ({ measure: measure === 'share' ? 'change' : 'share' }),
  ({ wave }) => ({ wave: wave === 'current' ? 'previous' : 'current' }),
  () => ({ wave: null }),
  ({ subgroup }) => ({ subgroup: subgroup === null ? 'women voters' : null }),
  ({ subgroup }) => ({ subgroup: subgroup ?? 'All respondents' }),
  ({ subgroup }) => ({ subgroup: `${subgroup ?? ''}${' or the like'.repeat(5)}` }),
  () => ({ response: 'prefer not to say' }),
  ({ response }) => ({ response: 'said so', question: response }),
  ({ response }) => ({ response: `${response ?? ''}${' and so on'.repeat(8)}` }),
  ({ response }) => ({ response: `${response?.toUpperCase() ?? ''} – they’re unsure, disapprove` }),
  () => ({ qualifier: 'over' }),
  () => ({ qualifier: null }),
  () => ({ confidence: null }),
  () => ({ poll_id: 'nowhere' }),
];

/** A figure with one or more faults, and a confidence that means something. */
export function corruptFigure(
  figure: PredictedFigure,
  faultRate: number,
  random: Random,
): PredictedFigure {
  const doubt = Math.round((0.99 - random.next() * 0.6) * 100) / 100;
  const corrupt: PredictedFigure = { ...figure, confidence: doubt };
  while (random.chance(faultRate)) {
    Object.assign(corrupt, random.pick(CHANGES)(corrupt, random));
  }
  return corrupt;
}
