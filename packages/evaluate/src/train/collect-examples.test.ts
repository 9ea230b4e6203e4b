import { DECISIONS, type Judge } from '@topline/extract';
import { describe, expect, test } from 'vitest';
import { findLabelFault } from '../gold/find-label-fault.ts';
import { goldLabel } from '../gold/label-schema.ts';
import type { GoldArticle } from '../gold/read-gold.ts';
import { collectExamples } from './collect-examples.ts';

const TEXT =
  'A YouGov poll came out on Friday.\n\nIt found that 41% of nurses back the new tram, and 9% do not.\n';

const back = {
  mentions: [{ text: '41%', context: 'found that 41%' }],
  poll: 'p1',
  measure: 'share',
  value: 41,
  qualifier: 'exact',
  wave: 'current',
  subgroup: 'nurses',
  subgroup_must: [['nurse']],
  response: 'back the new tram',
  response_must: [['tram']],
};

function articleOf(
  figures: readonly object[],
  bytes = new TextEncoder().encode(TEXT),
): GoldArticle {
  const polls = [
    { key: 'p1', pollster: 'YouGov', client: null, sample_size: null, population: null },
  ];
  return {
    id: 'tram',
    bytes,
    text: TEXT,
    label: goldLabel.parse({ id: 'tram', polls, figures }),
  };
}

describe('collectExamples', () => {
  const article = articleOf([back]);
  const examples = collectExamples(article, 'gold');

  test('the label of the test fits its text', () => {
    expect(findLabelFault(TEXT, article.label)).toBeNull();
  });

  test('kinds of a sentence come first, then whom, what and on what, for what is labelled', () => {
    // The other number is no figure of the label: all that is wanted of it is to be none.
    expect(examples.map(({ decision }) => decision)).toEqual([
      'kind',
      'kind',
      'people',
      'answer',
      'topic',
    ]);
    expect(examples.every((example) => example.article === 'tram')).toBe(true);
  });

  test('what is wanted sums to one, with a share for every reading', () => {
    for (const { features, wanted } of examples) {
      expect(wanted).toHaveLength(features.length);
      expect(wanted.every((share) => share >= 0)).toBe(true);
      expect(wanted.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }
  });

  test('none is wanted of a number that the label does not have', () => {
    const [labelled, other] = examples.map(({ wanted }) => wanted.indexOf(1));
    expect(labelled).toBeGreaterThan(0);
    expect(other).toBe(0);
  });

  test('a judge that is learning is followed where it goes wrong', () => {
    const seen: string[] = [];
    const never: Judge = (decision, candidates) => {
      seen.push(decision);
      const probabilities = candidates.map((_, index) => (index === 0 ? 1 : 0));
      return { index: 0, chance: 1, probabilities };
    };
    const own = collectExamples(article, never);
    expect(seen).toEqual(['kind', 'kind']);
    expect(own[0]).toEqual(examples[0]);
    expect(own.map(({ wanted }) => wanted)).toEqual(
      examples.slice(0, 2).map(({ wanted }) => wanted),
    );
  });

  test('nothing is learned of an optional figure', () => {
    const optional = articleOf([{ ...back, optional: true }]);
    expect(collectExamples(optional, 'gold').map(({ wanted }) => wanted.indexOf(1))).toEqual([0]);
  });

  test('where no reading is right nothing is wanted', () => {
    const odd = articleOf([{ ...back, response_must: [['submarine']] }]);
    const decisions = collectExamples(odd, 'gold').map(({ decision }) => decision);
    expect(decisions).toEqual(['kind', 'kind', 'people']);
  });

  test('what is no article teaches nothing', () => {
    expect(collectExamples(articleOf([back], new Uint8Array()), 'gold')).toEqual([]);
  });

  test('features are places in the table', () => {
    expect(new Set(examples.map(({ decision }) => decision))).toEqual(new Set(DECISIONS));
    const places = examples.flatMap(({ features }) => features.flat());
    expect(places.every((place) => Number.isInteger(place) && place >= 0)).toBe(true);
  });
});
