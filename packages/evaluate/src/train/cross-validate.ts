import { modelOf } from '@topline/extract';
import { createHash } from 'node:crypto';
import type { GoldArticle } from '../gold/read-gold.ts';
import { predictGold } from '../predicted/predict-gold.ts';
import type { Prediction } from '../predicted/prediction.ts';
import { trainWeights, type Lessons } from './train-model.ts';

/**
 * Reads every article with a model that learned from the other folds and from `always`, never from
 * the article itself. The article's name alone says which fold it is in.
 */
export function crossValidate(
  articles: readonly GoldArticle[],
  always: Lessons,
  folds: number,
): Prediction {
  const parts = Array.from({ length: folds }, (_, fold) => {
    const unread = articles.filter(({ id }) => foldOf(id, folds) === fold);
    const read = articles.filter(({ id }) => foldOf(id, folds) !== fold);
    const weights = trainWeights({
      ...always,
      newspapers: [...read, ...always.newspapers],
    });
    return predictGold(
      unread,
      modelOf(weights, [
        [0, 0],
        [1, 1],
      ]),
    );
  });
  return {
    articles: parts.flatMap((part) => part.articles),
    polls: parts.flatMap((part) => part.polls),
    figures: parts.flatMap((part) => part.figures),
    mentions: parts.flatMap((part) => part.mentions),
  };
}

/** From other bits of the hash than those that hold articles out. */
function foldOf(id: string, folds: number): number {
  return createHash('sha256').update(id).digest().readUInt32BE(4) % folds;
}
