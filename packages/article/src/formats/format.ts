import type { Article } from '@topline/model';

/** What a format finds in a file, beside what every article has. */
export type Parts = Pick<
  Article,
  'text' | 'title' | 'url' | 'byline' | 'publisher' | 'publishedAt'
>;

/** One kind of raw file; a new kind is one file in this folder. */
export interface ArticleFormat {
  readonly name: Article['format'];
  /** Endings of the file name, lower case, without the dot; `''` for none. */
  readonly endings: readonly string[];
  /** `content` is decoded, with `\n` line ends and without control characters. */
  readonly read: (content: string) => Parts;
}
