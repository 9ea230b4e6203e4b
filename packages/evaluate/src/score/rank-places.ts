import { codePointOffsets, overlaps, type Span } from '@topline/model';
import type { GoldMention } from '../gold/label-schema.ts';
import { locate } from '../gold/locate.ts';
import type { PredictedFigure } from '../predicted/prediction.ts';
import { alignTexts } from './align-texts.ts';
import type { ArticlePrediction } from './predictions-by-article.ts';
import { rankCharacters } from './rank-characters.ts';

/** Finds the places of mentions, in ranks of their text. */
export function rankPlaces(text: string): (mentions: readonly GoldMention[]) => Span[] {
  const ranks = rankCharacters(text);
  const codePoint = codePointOffsets(text);
  const rank = (offset: number) => ranks[codePoint(offset)] ?? 0;
  return (mentions) =>
    mentions
      .map((mention) => locate(text, mention))
      .filter((span) => 'start' in span)
      .map(({ start, end }) => ({ start: rank(start), end: rank(end) }));
}

/** The places of every predicted number, and of each predicted figure, in ranks of the gold text. */
export function rankMentions(goldText: string, { article, mentions }: ArticlePrediction) {
  const toRanks = alignTexts(goldText, article.text);
  const ledger: Span[] = [];
  const byFigure = new Map<string | null, Span[]>();
  for (const mention of mentions) {
    const place = toRanks(mention.char_start, mention.char_end);
    if (!place) continue;
    ledger.push(place);
    const places = byFigure.get(mention.figure_id);
    if (places) places.push(place);
    else byFigure.set(mention.figure_id, [place]);
  }
  return { ledger, placesOf: (figure: PredictedFigure) => byFigure.get(figure.figure_id) ?? [] };
}

/** True when a place of the one list overlaps a place of the other. */
export function meet(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((one) => others.some((other) => overlaps(one, other)));
}
