export { readQuotes } from './quotes/read-quotes.ts';
export { readArticle } from './read-article.ts';
export { splitSentences } from './sentences/split-sentences.ts';
