import type { Span } from '@topline/model';
import type { GoldFigure } from '../gold/label-schema.ts';
import type { GoldArticle } from '../gold/read-gold.ts';
import type { PredictedFigure } from '../predicted/prediction.ts';
import { countLevels } from './levels.ts';
import type { ArticlePrediction } from './predictions-by-article.ts';
import { meet, rankMentions, rankPlaces } from './rank-places.ts';

/** A gold figure with the predicted figure that comes closest to it. */
export interface Pair {
  readonly gold: GoldFigure;
  readonly predicted: PredictedFigure | null;
  /** Levels reached: 0 (only the place is right) to 5. */
  readonly levels: number;
}

export interface ArticleMatch {
  readonly gold: GoldArticle;
  readonly prediction: ArticlePrediction;
  /** Every gold figure that is not optional, in order of the label. */
  readonly pairs: readonly Pair[];
  /** Predicted figures at the place of a gold figure that another one was paired with. */
  readonly duplicates: readonly PredictedFigure[];
  /** Predicted figures where there is no gold figure. */
  readonly spurious: readonly PredictedFigure[];
  /** Gold mentions, and those of them that overlap no number the prediction names at all. */
  readonly ledger: { readonly mentions: number; readonly missing: number };
}

/**
 * Pairs the figures of one article. In order of the label, each gold figure takes, of the predicted
 * figures that share a printed place with it and are not yet taken, the first that reaches most
 * levels. What an optional gold figure covers counts neither way.
 */
export function matchArticle(gold: GoldArticle, prediction: ArticlePrediction): ArticleMatch {
  const placesIn = rankPlaces(gold.text);
  const goldPlaces = gold.label.figures.map(
    (figure) => [figure, placesIn(figure.mentions)] as const,
  );
  const { ledger, placesOf } = rankMentions(gold.text, prediction);
  const taken = new Map<PredictedFigure, readonly Span[]>();
  const pairs: Pair[] = [];
  for (const [figure, places] of goldPlaces) {
    if (figure.optional) continue;
    const candidates = prediction.figures.filter(
      (predicted) => !taken.has(predicted) && meet(placesOf(predicted), places),
    );
    const pair = choosePair(figure, candidates, gold, prediction);
    if (pair.predicted) taken.set(pair.predicted, places);
    pairs.push(pair);
  }

  const optional = goldPlaces.flatMap(([figure, places]) => (figure.optional ? places : []));
  const duplicates: PredictedFigure[] = [];
  const spurious: PredictedFigure[] = [];
  for (const figure of prediction.figures) {
    const places = placesOf(figure);
    if (taken.has(figure) || meet(places, optional)) continue;
    const twins = [...taken.keys()].filter((twin) => meet(places, taken.get(twin) ?? []));
    if (twins.length === 0) spurious.push(figure);
    else if (!twins.some((twin) => isTie(twin, figure))) duplicates.push(figure);
  }

  const mentions = goldPlaces.flatMap(([, places]) => places);
  const missing = mentions.filter((place) => !meet([place], ledger)).length;
  const counts = { mentions: mentions.length, missing };
  return { gold, prediction, pairs, duplicates, spurious, ledger: counts };
}

function choosePair(
  gold: GoldFigure,
  candidates: readonly PredictedFigure[],
  { label }: GoldArticle,
  { pollOf }: ArticlePrediction,
): Pair {
  const goldPoll = label.polls.find((poll) => poll.key === gold.poll);
  let best: Pair = { gold, predicted: null, levels: 0 };
  if (!goldPoll) return best;
  for (const predicted of candidates) {
    const pollster = pollOf(predicted)?.pollster ?? null;
    const levels = countLevels({ gold, goldPoll, predicted, pollster });
    if (best.predicted === null || levels > best.levels) best = { gold, predicted, levels };
  }
  return best;
}

/** One printed number for two answers (`tied at 48`), which gold holds once. */
function isTie(taken: PredictedFigure, other: PredictedFigure): boolean {
  return taken.value === other.value && (taken.response ?? '') !== (other.response ?? '');
}
