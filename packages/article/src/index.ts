export type { AttributedQuote } from './quotes/attributed-quote.ts';
export { loadPageReader } from './page/load-page-reader.ts';
export type { Page, PageRefusal, Stated } from './page/page.ts';
export { readQuotes } from './quotes/read-quotes.ts';
export { readArticle, SIZE_LIMIT } from './read-article.ts';
export { splitSentences } from './sentences/split-sentences.ts';
