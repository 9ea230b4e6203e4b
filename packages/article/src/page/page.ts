import type { Article, Document, Reject, Span, Zone } from '@topline/model';

/** A paragraph, a heading, an item of a list, a caption or a row of a table. */
export interface Block {
  readonly span: Span;
  readonly zone: Zone;
}

/** What a structured source says of an article: a web page, a Markdown file, a record of an export. */
export interface Page extends Pick<
  Article,
  'text' | 'title' | 'url' | 'byline' | 'publisher' | 'publishedAt' | 'language'
> {
  /** In order, apart; they cover all of `text` but white space. */
  readonly blocks: readonly Block[];
  readonly tables: Document['tables'];
  /** What had to be repaired or left out. */
  readonly notes: readonly Pick<Reject, 'code' | 'message'>[];
}

/** What a container says of the article it holds; what the page itself says comes first. */
export type Stated = Partial<
  Pick<Article, 'title' | 'url' | 'byline' | 'publisher' | 'publishedAt' | 'language'>
>;

/** Why a page is no article, worded. */
export type PageRefusal = Pick<Reject, 'code' | 'message'>;
