import { describe, expect, it } from 'vitest';
import type { GoldPoll } from '../gold/label-schema.ts';
import type { PredictedPoll } from '../predicted/prediction.ts';
import { EXAMPLE, exampleFigure, examplePrediction, PLACES } from './example-article.ts';
import { matchArticle } from './match-article.ts';
import { comparePolls } from './poll-attributes.ts';

function compare(
  poll: Partial<PredictedPoll>,
  gold: Partial<GoldPoll> = {},
  pollId = 'poll1',
): Record<string, boolean> {
  const polls = EXAMPLE.label.polls.map((one) => ({ ...one, ...gold }));
  const article = { ...EXAMPLE, label: { ...EXAMPLE.label, polls } };
  const figure = exampleFigure('f1', { poll_id: pollId });
  const match = matchArticle(article, examplePrediction([[figure, PLACES.ash]], poll));
  return Object.fromEntries(comparePolls(match).map(({ attribute, right }) => [attribute, right]));
}

describe('comparePolls', () => {
  it('leaves out what neither side states', () => {
    expect(compare({})).toEqual({ pollster: true, population: true, sample_size: true });
  });

  it('holds against a poll what only one side states', () => {
    expect(compare({ client: 'The Bell', sample_size: null })).toMatchObject({
      client: false,
      sample_size: false,
    });
    expect(compare({}, {}, 'nowhere')).toEqual({
      pollster: false,
      population: false,
      sample_size: false,
    });
  });

  it('compares clients by a word in common, save `the`', () => {
    expect(compare({ client: 'Evening Bell' }, { client: 'The Bell' })['client']).toBe(true);
    expect(compare({ client: 'The Sun' }, { client: 'The Bell' })['client']).toBe(false);
    expect(compare({ client: 'TV' }, { client: 'TV' })['client']).toBe(false);
  });

  it('compares days, numbers and populations', () => {
    const day = { fieldwork_start: '2025-03-04' };
    expect(compare(day, day)['fieldwork_start']).toBe(true);
    expect(compare({ fieldwork_start: '2025-03-05' }, day)['fieldwork_start']).toBe(false);
    const margin = { margin_of_error: 2.9 };
    expect(compare({ margin_of_error: 2.95 }, margin)['margin_of_error']).toBe(true);
    expect(compare({ margin_of_error: 3 }, margin)['margin_of_error']).toBe(false);
    expect(compare({ population: 'adults in Wales' })['population']).toBe(true);
    expect(compare({ population: 'pupils' })['population']).toBe(false);
  });
});
