import type { Check, CheckStatus } from '@topline/model';
import type { Rule } from '../check.ts';
import { formatNumber } from '../format-number.ts';
import { pairWordsWithNumbers, type WordsAndNumber } from '../pair-words-with-numbers.ts';
import { FRACTION_SLACK } from '../sum-shares.ts';

/** A number printed as a whole may stand for half a point more or less. */
const ROUNDING = 0.5;
/** Further off than this, the words name another fraction. */
const FAR = 10;

/** `A majority (48 per cent)`, `one third (45%)`: words that the printed number contradicts. */
export const wordsAgainstNumber: Rule = {
  code: 'C04',
  name: 'words against number',
  question:
    'Do words such as "a majority" or "nearly half" fit the percentage printed beside them?',
  run: (input) => pairWordsWithNumbers(input.document, input.extraction.figures).map(judge),
};

function judge({ figure, quantity, words }: WordsAndNumber): Check {
  const { share, side, near } = quantity;
  const status = worst(
    statusOfSide(figure.value, quantity),
    near ? statusOfDistance(figure.value, share) : 'pass',
  );
  const value = formatNumber(figure.value);
  const limit = formatNumber(Math.round(share * 10) / 10);
  const expected = {
    at: `about ${limit}`,
    above: `more than ${limit}`,
    below: `less than ${limit}`,
  };
  const verdict = { pass: 'fits', warn: 'does not quite fit', fail: 'contradicts', unknown: '' };
  const message = `The story says “${words.toLowerCase()}”; the number it prints, ${value} per cent, ${verdict[status]} those words.`;
  return {
    code: 'C04',
    status,
    poll: figure.poll,
    figures: [figure],
    expected: expected[side],
    found: value,
    message,
  };
}

function statusOfSide(value: number, quantity: WordsAndNumber['quantity']): CheckStatus {
  const { share, side, kind } = quantity;
  const beyond = side === 'below' ? share - value : value - share;
  if (side === 'at' || beyond > 0) return 'pass';
  if (beyond < -ROUNDING) return 'fail';
  return kind === 'fraction' ? 'pass' : 'warn';
}

function statusOfDistance(value: number, share: number): CheckStatus {
  const distance = Math.abs(value - share);
  if (distance <= FRACTION_SLACK + ROUNDING) return 'pass';
  return distance <= FAR ? 'warn' : 'fail';
}

function worst(a: CheckStatus, b: CheckStatus): CheckStatus {
  const order: readonly CheckStatus[] = ['fail', 'warn', 'pass'];
  return order.find((status) => status === a || status === b) ?? 'unknown';
}
