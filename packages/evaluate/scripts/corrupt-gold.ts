import type { Span } from '@topline/model';
import type { GoldArticle } from '../src/gold/read-gold.ts';
import type { PredictedFigure, PredictedMention, Prediction } from '../src/predicted/prediction.ts';
import { rankPlaces } from '../src/score/rank-places.ts';
import { corruptFigure, faithfulFigure } from './corrupt-figure.ts';
import { corruptPoll, faithfulPoll } from './corrupt-poll.ts';
import { corruptText } from './corrupt-text.ts';
import type { Random } from '../src/planted/seed-random.ts';

/**
 * A prediction for gold articles with faults of every kind the scorer tells apart: figures missed,
 * misread, doubled, tied and made up; polls misread; numbers and whole articles left out. With a
 * fault rate of 0 it is right in everything.
 */
export function corruptGold(
  articles: readonly GoldArticle[],
  faultRate: number,
  random: Random,
): Prediction {
  const parts = articles
    .filter(() => !random.chance(faultRate / 4))
    .map((article) => corruptArticle(article, faultRate, random));
  return {
    articles: parts.map((part) => part.article),
    polls: parts.flatMap((part) => part.polls),
    figures: parts.flatMap((part) => part.figures),
    mentions: parts.flatMap((part) => part.mentions),
  };
}

function corruptArticle(gold: GoldArticle, faultRate: number, random: Random) {
  const articleId = `article-${gold.id}`;
  const pollId = (key: string) => `${gold.id}-${key}`;
  const { text, place } = corruptText(gold.text, random);
  const figures: PredictedFigure[] = [];
  const mentions: PredictedMention[] = [];
  const add = (figure: Omit<PredictedFigure, 'figure_id'>, places: readonly Span[]) => {
    const figureId = `${gold.id}-f${String(figures.length).padStart(4, '0')}`;
    figures.push({ ...figure, figure_id: figureId });
    for (const span of places) mention(span, figureId);
  };
  const mention = ({ start, end }: Span, figureId: string | null) => {
    const at = place(start, end);
    if (!at) return;
    const { start: char_start, end: char_end } = at;
    mentions.push({ article_id: articleId, char_start, char_end, figure_id: figureId });
  };

  const placesIn = rankPlaces(gold.text);
  for (const figure of gold.label.figures) {
    const places = placesIn(figure.mentions);
    const ids = { figure_id: '', article_id: articleId, poll_id: pollId(figure.poll) };
    const faithful = faithfulFigure(figure, ids);
    const read = () => corruptFigure(faithful, faultRate, random);
    if (random.chance(faultRate / 4)) {
      if (random.chance(0.5)) for (const span of places) mention(span, null);
      continue;
    }
    if (random.chance(faultRate / 6)) add({ ...read(), response: 'nobody in particular' }, places);
    add(read(), random.chance(faultRate / 4) ? places.slice(0, 1) : places);
    if (random.chance(faultRate / 6)) add(read(), places.slice(-1));
    if (random.chance(faultRate / 8)) add(read(), []);
  }
  for (const span of placesIn(gold.label.non_figures)) {
    if (!random.chance(faultRate / 2)) continue;
    const [first] = gold.label.polls;
    const [like] = gold.label.figures;
    const poll_id = first ? pollId(first.key) : 'nowhere';
    const ids = { figure_id: '', article_id: articleId, poll_id };
    if (like) add(corruptFigure(faithfulFigure(like, ids), faultRate, random), [span]);
  }
  const folder = random.pick(['', 'news/', './2025.03/a.b/']);
  return {
    article: { article_id: articleId, source_path: `${folder}${gold.id}.txt`, text },
    polls: gold.label.polls.map((poll) =>
      corruptPoll(faithfulPoll(poll, pollId(poll.key)), faultRate, random),
    ),
    figures,
    mentions,
  };
}
