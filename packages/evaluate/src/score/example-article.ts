import { goldLabel } from '../gold/label-schema.ts';
import type { GoldArticle } from '../gold/read-gold.ts';
import type { PredictedFigure, PredictedPoll } from '../predicted/prediction.ts';
import type { ArticlePrediction } from './predictions-by-article.ts';

const TEXT = 'A Brightwater poll has Ash on 41%, Elm tied with Oak on 24%. Fir: 9 of 20 clubs.';

/** An article for tests with two figures, and an optional one. */
export const EXAMPLE: GoldArticle = {
  id: 'example',
  bytes: new TextEncoder().encode(TEXT),
  text: TEXT,
  label: goldLabel.parse({
    id: 'example',
    polls: [
      { key: 'p1', pollster: 'Brightwater', client: null, sample_size: 1000, population: 'adults' },
    ],
    figures: [
      goldFigure({ text: '41%', context: 'Ash on 41%' }, 41, 'ash'),
      goldFigure({ text: '24%', context: 'Oak on 24%' }, 24, 'elm'),
      { ...goldFigure({ text: '9', context: '9 of 20' }, 9, 'fir'), optional: true },
    ],
  }),
};

/** Where the numbers of the example are printed, in code points of its text. */
export const PLACES = { ash: [30, 33], elm: [56, 59], fir: [66, 67] } as const;

function goldFigure(mention: { text: string; context: string }, value: number, stem: string) {
  return {
    mentions: [mention],
    poll: 'p1',
    measure: 'share',
    value,
    qualifier: 'exact',
    wave: 'current',
    response: stem,
    response_must: [[stem]],
  };
}

/** A figure that is right in every field, save what is given. */
export function exampleFigure(
  figure_id: string,
  change: Partial<PredictedFigure> = {},
): PredictedFigure {
  return {
    figure_id,
    article_id: 'a1',
    poll_id: 'poll1',
    question: null,
    response: 'Ash',
    subgroup: null,
    measure: 'share',
    value: 41,
    qualifier: 'exact',
    wave: 'current',
    confidence: 0.95,
    ...change,
  };
}

/** What an extractor might say of the example: each figure with its printed place, if any. */
export function examplePrediction(
  figures: readonly (readonly [PredictedFigure, (readonly [number, number])?])[],
  poll: Partial<PredictedPoll> = {},
): ArticlePrediction {
  return {
    article: { article_id: 'a1', source_path: 'news/example.txt', text: TEXT },
    figures: figures.map(([figure]) => figure),
    mentions: figures.flatMap(([{ figure_id }, place]) =>
      place ? [{ article_id: 'a1', char_start: place[0], char_end: place[1], figure_id }] : [],
    ),
    pollOf: ({ poll_id }) =>
      poll_id === 'poll1'
        ? {
            poll_id,
            pollster: 'Brightwater',
            client: null,
            sample_size: 1000,
            population: 'adults',
            fieldwork_start: null,
            fieldwork_end: null,
            margin_of_error: null,
            ...poll,
          }
        : null,
  };
}
