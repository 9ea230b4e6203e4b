import type { GoldFigure, GoldPoll } from '../gold/label-schema.ts';
import type { PredictedFigure } from '../predicted/prediction.ts';
import { holdsStems } from './holds-stems.ts';
import { isSamePollster } from './is-same-pollster.ts';
import { splitWords } from './white-space.ts';

/** How much of a figure is right: each level includes the one before. */
export const LEVELS = ['number', 'measure', 'subgroup', 'response', 'strict'] as const;
export type Level = (typeof LEVELS)[number];

/** A gold figure beside a predicted one that was read from the same place. */
export interface Comparison {
  readonly gold: GoldFigure;
  readonly goldPoll: GoldPoll;
  readonly predicted: PredictedFigure;
  readonly pollster: string | null;
}

const EVERYBODY = new Set(['all', 'all respondents', 'total']);
const LONGEST_SUBGROUP = 14;
const LONGEST_RESPONSE = 25;

const IS_RIGHT: Readonly<Record<Level, (comparison: Comparison) => boolean>> = {
  number({ gold, predicted }) {
    const [firstWord = ''] = splitWords(gold.mentions[0]?.text ?? '');
    const tolerance = /[a-z]/.test(firstWord.toLowerCase()) ? 0.5 : 0.051;
    return predicted.value !== null && Math.abs(predicted.value - gold.value) <= tolerance;
  },
  measure({ gold, predicted }) {
    return predicted.measure === gold.measure && (predicted.wave ?? 'current') === gold.wave;
  },
  subgroup({ gold, predicted }) {
    const named = predicted.subgroup ?? '';
    const subgroup = EVERYBODY.has(named.toLowerCase()) ? '' : named;
    if (gold.subgroup === null) return subgroup === '';
    return (
      holdsStems(subgroup, gold.subgroup_must, gold.subgroup_must_not ?? []) &&
      splitWords(subgroup).length <= LONGEST_SUBGROUP
    );
  },
  response({ gold, predicted: { response, question } }) {
    const answer = [response, question].filter(Boolean).join(' ');
    return (
      splitWords(response ?? '').length <= LONGEST_RESPONSE &&
      holdsStems(answer, gold.response_must) &&
      holdsStems(response, [], gold.response_must_not ?? [])
    );
  },
  strict({ goldPoll, pollster }) {
    return isSamePollster(pollster, goldPoll);
  },
};

/** How many levels, from the first, a predicted figure reaches: 0 to 5. */
export function countLevels(comparison: Comparison): number {
  const wrong = LEVELS.findIndex((level) => !IS_RIGHT[level](comparison));
  return wrong < 0 ? LEVELS.length : wrong;
}
