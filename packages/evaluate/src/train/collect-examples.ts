import { fileRecord, readArticle } from '@topline/article';
import { extract, type Candidate, type Decision, type Judge } from '@topline/extract';
import { overlaps } from '@topline/model';
import { locate } from '../gold/locate.ts';
import type { GoldArticle } from '../gold/read-gold.ts';
import { worthOf } from './worth-of.ts';

/** One decision with the readings that competed, and how far each is right. */
export interface Example {
  readonly article: string;
  readonly decision: Decision;
  /** Places in the table of weights, by reading. */
  readonly features: readonly (readonly number[])[];
  /** By reading; they sum to one. */
  readonly wanted: readonly number[];
}

/**
 * Runs the extractor over an article whose label is known and notes what it ought to choose each
 * time. The readings then follow the label (`gold`), so that what comes later builds on what is
 * right, or the judge that is learning, so that it meets its own errors.
 */
export function collectExamples(article: GoldArticle, follow: 'gold' | Judge): Example[] {
  const document = readArticle(fileRecord(`${article.id}.txt`, article.bytes));
  if ('code' in document) return [];
  const { text } = document.article;
  const examples: Example[] = [];
  const figures = article.label.figures.map((figure) => ({
    figure,
    spans: figure.mentions.flatMap((mention) => {
      const span = locate(text, mention);
      return 'fault' in span ? [] : [span];
    }),
  }));
  const judge: Judge = (decision, candidates, place) => {
    const found = figures.find(({ spans }) => spans.some((span) => overlaps(span, place)));
    const gold = found?.figure ?? null;
    const fallback = () =>
      follow === 'gold'
        ? choose(candidates, 0)
        : follow(decision, candidates.map(unweighed), place);
    if (gold?.optional || (gold === null && decision !== 'kind')) return fallback();
    const worth = candidates.map(({ told }) => worthOf(decision, told, gold, text));
    const total = worth.reduce((sum, one) => sum + one, 0);
    if (total === 0) return fallback();
    examples.push({
      article: article.id,
      decision,
      features: candidates.map(({ features }) => features),
      wanted: worth.map((one) => one / total),
    });
    if (follow !== 'gold') return follow(decision, candidates.map(unweighed), place);
    return choose(candidates, worth.indexOf(Math.max(...worth)));
  };
  extract(document, { model: { judge, rateOf: (chance) => chance } });
  return examples;
}

/** The judge that learns goes by chances alone. */
function unweighed({ features, told, group }: Candidate<unknown>): Candidate<unknown> {
  return group === undefined ? { features, told } : { features, told, group };
}

function choose(candidates: readonly Candidate<unknown>[], index: number) {
  return { index, chance: 1, probabilities: candidates.map((_, at) => (at === index ? 1 : 0)) };
}
