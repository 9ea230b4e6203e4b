/**
 * Beginnings of words for a poll, for asking and for those asked, and the names that stories print
 * most often without such a word. As short as they can be told apart by: that is what it costs.
 */
const EITHER =
  /poll|surve|respond|interview|sampl|research|asked|study|studies|yougov|ipsos|gallup|(?:online|readers.{0,3}) vote|vote on our|vote on its web/i;

/**
 * True for a text with the letters of one of these words: any other is read without polls. Looks at
 * ASCII letters only, so that it can be asked of text that is still wrapped in marks, and of bytes
 * as Latin-1.
 */
export function canHoldPoll(text: string): boolean {
  return EITHER.test(text);
}
