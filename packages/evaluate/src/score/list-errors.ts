import type { GoldFigure } from '../gold/label-schema.ts';
import type { PredictedFigure } from '../predicted/prediction.ts';
import { LEVELS, type Level } from './levels.ts';
import type { ArticleMatch } from './match-article.ts';
import type { ArticlePrediction } from './predictions-by-article.ts';

export type ErrorKind = 'missed' | `wrong ${Level}` | 'duplicate' | 'spurious';

/** What an error report shows of a figure. */
export interface ClaimShown {
  readonly value: number | null;
  readonly measure: string | null;
  readonly wave: string | null;
  readonly subgroup: string | null;
  readonly response: string | null;
  readonly pollster: string | null;
}

export interface ScoredError {
  readonly article: string;
  readonly kind: ErrorKind;
  /** The words around the number. */
  readonly context: string;
  readonly gold: ClaimShown | null;
  readonly predicted: ClaimShown | null;
}

const CONTEXT = 40;

/** What is wrong in one article: in order of the label, then what was predicted in vain. */
export function listErrors(match: ArticleMatch): ScoredError[] {
  const { gold: article, prediction } = match;
  const show = (figure: PredictedFigure) => showPredicted(figure, prediction);
  const inVain = (kind: ErrorKind) => (figure: PredictedFigure) => ({
    article: article.id,
    kind,
    context: contextOf(figure, prediction),
    gold: null,
    predicted: show(figure),
  });
  const wrong = match.pairs.flatMap(({ gold, predicted, levels }): ScoredError[] => {
    const level = LEVELS[levels];
    if (level === undefined) return [];
    return [
      {
        article: article.id,
        kind: predicted ? `wrong ${level}` : 'missed',
        context: gold.mentions[0]?.context ?? '',
        gold: showGold(gold, article.label.polls),
        predicted: predicted ? show(predicted) : null,
      },
    ];
  });
  return [
    ...wrong,
    ...match.duplicates.map(inVain('duplicate')),
    ...match.spurious.map(inVain('spurious')),
  ];
}

function showGold(
  figure: GoldFigure,
  polls: readonly { key: string; pollster: string | null }[],
): ClaimShown {
  const { value, measure, wave, subgroup, response } = figure;
  const pollster = polls.find((poll) => poll.key === figure.poll)?.pollster ?? null;
  return { value, measure, wave, subgroup, response, pollster };
}

function showPredicted(figure: PredictedFigure, { pollOf }: ArticlePrediction): ClaimShown {
  const { value, measure, wave, subgroup, response } = figure;
  const pollster = pollOf(figure)?.pollster ?? null;
  return { value, measure, wave, subgroup, response, pollster };
}

function contextOf(figure: PredictedFigure, { article, mentions }: ArticlePrediction): string {
  const mention = mentions.find(({ figure_id }) => figure_id === figure.figure_id);
  if (!mention) return '';
  const characters = Array.from(article.text);
  const from = Math.max(0, mention.char_start - CONTEXT);
  return characters.slice(from, mention.char_end + CONTEXT).join('');
}
