import { splitSentences } from '@topline/article';

/** Where our sentences end. */
export function endsBySplitter(text: string): number[] {
  return splitSentences(text).map(({ span }) => span.end);
}

/** Where the sentences of the Unicode rules end, as a reference; white space left out. */
export function endsByUnicode(text: string): number[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ index, segment }) => index + segment.trimEnd().length);
}
