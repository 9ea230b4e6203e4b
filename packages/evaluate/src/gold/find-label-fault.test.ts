import { describe, expect, it } from 'vitest';
import { findLabelFault } from './find-label-fault.ts';
import { goldLabel } from './label-schema.ts';

const TEXT = 'Elm leads Oak by 52% to 48%, a poll of 900 voters says. Prices rose 3%.';
const POLL = { key: 'p1', pollster: null, client: null, sample_size: 900, population: null };
const ELM = {
  mentions: [{ text: '52%', context: 'by 52%' }],
  poll: 'p1',
  measure: 'share',
  value: 52,
  qualifier: 'exact',
  wave: 'current',
  response_must: [['elm']],
};
const PRICES = { text: '3%', context: 'rose 3%', role: 'other_statistic' };

function find(change: object): string | null {
  const label = { id: 'a', polls: [POLL], figures: [ELM], non_figures: [PRICES], ...change };
  return findLabelFault(TEXT, goldLabel.parse(label));
}

describe('findLabelFault', () => {
  it('finds nothing wrong with a sound label', () => {
    expect(find({})).toBeNull();
  });

  it.each<[object, string]>([
    [{ polls: [POLL, POLL] }, 'two polls have the same key'],
    [{ figures: [{ ...ELM, poll: 'p2' }] }, 'figure 0: unknown poll p2'],
    [{ figures: [{ ...ELM, subgroup: 'men' }] }, 'figure 0: subgroup without subgroup_must'],
    [{ figures: [{ ...ELM, response_must: [] }] }, 'figure 0: share without response_must'],
    [{ figures: [ELM, ELM] }, 'figure 1: 52% is figure 0 already'],
    [{ non_figures: [{ ...PRICES, ...ELM.mentions[0] }] }, 'non_figure 0: 52% is figure 0 already'],
    [
      { figures: [{ ...ELM, mentions: [{ text: '%', context: '%' }] }] },
      'figure 0: context "%" occurs 3 times',
    ],
    [
      { non_figures: [{ ...PRICES, text: '4%' }] },
      'non_figure 0: text "4%" occurs 0 times in context "rose 3%"',
    ],
  ])('case %#', (change, fault) => {
    expect(find(change)).toBe(fault);
  });
});
