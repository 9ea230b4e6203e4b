import { compareReadings, type Comparison } from '@topline/extract';
import { utf16Offsets } from '@topline/model';
import type { FigureStory } from '@topline/warehouse';

/** The readings that compete for a figure of a release, read anew from its article. */
export function competeForFigure({ article, figure, allSentences }: FigureStory): Comparison[] {
  const at = utf16Offsets(article.text);
  const spanOf = ({ char_start, char_end }: { char_start: number; char_end: number }) => ({
    start: at(char_start),
    end: at(char_end),
  });
  const sentences = allSentences.map((row) => ({
    span: spanOf(row),
    zone: row.zone,
    paragraphNo: row.paragraph_no,
    sentenceNo: row.sentence_no,
  }));
  const prose = { article: { text: article.text, publishedAt: article.published_at }, sentences };
  return compareReadings(prose, spanOf(figure));
}
