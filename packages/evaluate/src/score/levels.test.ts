import { describe, expect, it } from 'vitest';
import type { GoldFigure } from '../gold/label-schema.ts';
import type { PredictedFigure } from '../predicted/prediction.ts';
import { EXAMPLE, exampleFigure } from './example-article.ts';
import { countLevels } from './levels.ts';

const [goldPoll] = EXAMPLE.label.polls;
const [gold] = EXAMPLE.label.figures;

function count(
  change: Partial<PredictedFigure>,
  goldChange: Partial<GoldFigure> = {},
  pollster: string | null = 'Brightwater',
): number {
  if (!gold || !goldPoll) throw new Error('the example has a figure');
  const predicted = exampleFigure('f1', change);
  return countLevels({ gold: { ...gold, ...goldChange }, goldPoll, predicted, pollster });
}

const WOMEN = { subgroup: 'women', subgroup_must: [['women']] };
const HALF = { mentions: [{ text: 'four in ten', context: 'four in ten' }] };

describe('countLevels', () => {
  it.each<[string, Partial<PredictedFigure>, Partial<GoldFigure>, number]>([
    ['all right', {}, {}, 5],
    ['a value off by 0.05', { value: 41.05 }, {}, 5],
    ['a value off by 0.1', { value: 41.1 }, {}, 0],
    ['a value off by 0.5 for words', { value: 41.5 }, HALF, 5],
    ['a value off by 0.6 for words', { value: 41.6 }, HALF, 0],
    ['no value', { value: null }, {}, 0],
    ['another measure', { measure: 'lead' }, {}, 1],
    ['another wave', { wave: 'previous' }, {}, 1],
    ['no wave', { wave: null }, {}, 5],
    ['a subgroup too many', { subgroup: 'women' }, {}, 2],
    ['everybody named', { subgroup: 'All respondents' }, {}, 5],
    ['a subgroup too few', {}, WOMEN, 2],
    ['the subgroup in other words', { subgroup: 'Scottish women' }, WOMEN, 5],
    ['a long-winded subgroup', { subgroup: 'women '.repeat(15) }, WOMEN, 2],
    ['the wrong answer', { response: 'Elm' }, {}, 3],
    ['the answer in the question', { response: 'yes', question: 'Ash?' }, {}, 5],
    ['a long-winded answer', { response: 'Ash '.repeat(26) }, {}, 3],
    ['a forbidden answer', { response: 'not Ash' }, { response_must_not: ['not'] }, 3],
    ['a forbidden word in the question', { question: 'not?' }, { response_must_not: ['not'] }, 5],
  ])('%s', (_, change, goldChange, levels) => {
    expect(count(change, goldChange)).toBe(levels);
  });

  it.each([
    ['Brightwater Research', 5],
    ['BRIGHT-WATER', 5],
    ['Brightw', 5],
    ['Marlow', 4],
    [null, 4],
  ])('pollster %s', (pollster, levels) => {
    expect(count({}, {}, pollster)).toBe(levels);
  });
});
