import type { Span } from '@topline/model';
import { rankCharacters } from './rank-characters.ts';
import { withoutWhiteSpace } from './white-space.ts';

/**
 * Takes places in the text of a prediction (code points) to ranks in the gold text. A text that
 * lacks the beginning or the end of the gold text is moved to its place there. `null` for a place
 * outside the predicted text.
 */
export function alignTexts(
  goldText: string,
  predictedText: string,
): (start: number, end: number) => Span | null {
  const ranks = rankCharacters(predictedText);
  const gold = withoutWhiteSpace(goldText);
  const at = gold.indexOf(withoutWhiteSpace(predictedText));
  const shift = at < 0 ? 0 : Array.from(gold.slice(0, at)).length;
  return (start, end) => {
    const from = ranks[start];
    const to = ranks[end];
    return from === undefined || to === undefined ? null : { start: from + shift, end: to + shift };
  };
}
