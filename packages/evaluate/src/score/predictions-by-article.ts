import type {
  PredictedArticle,
  PredictedFigure,
  PredictedMention,
  PredictedPoll,
  Prediction,
} from '../predicted/prediction.ts';
import { stemOf } from './stem-of.ts';

/** What was predicted for one article. */
export interface ArticlePrediction {
  readonly article: PredictedArticle;
  readonly figures: readonly PredictedFigure[];
  readonly mentions: readonly PredictedMention[];
  readonly pollOf: (figure: PredictedFigure) => PredictedPoll | null;
}

/** Sorts a prediction by article, under the file name without folder and extension. */
export function predictionsByArticle(
  prediction: Prediction,
): ReadonlyMap<string, ArticlePrediction> {
  const figures = groupByArticle(prediction.figures);
  const mentions = groupByArticle(prediction.mentions);
  const polls = new Map(prediction.polls.map((poll) => [poll.poll_id, poll]));
  return new Map(
    prediction.articles.map((article) => [
      stemOf(article.source_path),
      {
        article,
        figures: figures.get(article.article_id) ?? [],
        mentions: mentions.get(article.article_id) ?? [],
        pollOf: (figure) => polls.get(figure.poll_id ?? '') ?? null,
      },
    ]),
  );
}

function groupByArticle<Row extends { readonly article_id: string }>(rows: readonly Row[]) {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.article_id);
    if (group) group.push(row);
    else groups.set(row.article_id, [row]);
  }
  return groups;
}
