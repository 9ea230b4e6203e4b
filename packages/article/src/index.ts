export type { AttributedQuote } from './quotes/attributed-quote.ts';
export { readQuotes } from './quotes/read-quotes.ts';
export { readArticle, SIZE_LIMIT } from './read-article.ts';
export { splitSentences } from './sentences/split-sentences.ts';
