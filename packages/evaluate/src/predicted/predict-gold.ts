import { fileRecord, readArticle } from '@topline/article';
import { extract, type Model } from '@topline/extract';
import { documentRows, validateRows, type Rows } from '@topline/model';
import type { GoldArticle } from '../gold/read-gold.ts';
import type { Prediction } from './prediction.ts';

/**
 * Runs the extractor over gold articles and gives its rows as a release would hold them: validated,
 * in the order of their names. An article that cannot be read has none.
 */
export function predictGold(articles: readonly GoldArticle[], model?: Model): Prediction {
  const all = articles
    .map((article) => predictArticle(article, model))
    .filter((rows) => rows !== null);
  return {
    articles: all.flatMap((rows) => rows.articles),
    polls: all.flatMap((rows) => rows.polls),
    figures: all.flatMap((rows) => rows.figures.toSorted(byName)),
    mentions: all.flatMap((rows) => rows.mentions),
  };
}

function predictArticle({ id, bytes }: GoldArticle, model?: Model): Rows | null {
  const sourcePath = `${id}.txt`;
  const document = readArticle(fileRecord(sourcePath, bytes));
  if ('code' in document) return null;
  const rows = documentRows(document, extract(document, { model }), {
    checks: [],
    disclosures: [],
  });
  return validateRows(rows, sourcePath, null);
}

function byName(a: { figure_id: string }, b: { figure_id: string }): number {
  return a.figure_id < b.figure_id ? -1 : 1;
}
