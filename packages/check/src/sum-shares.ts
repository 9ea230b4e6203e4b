import { printed, type Document, type Figure } from '@topline/model';

export interface ShareSum {
  /** Sum of the values, in percent, free of binary rounding noise. */
  readonly sum: number;
  /** The least that the shares can add up to as the story words them. */
  readonly least: number;
  /** The story rounds some of them to words or a hedge, so that the sum is about right only. */
  readonly approximate: boolean;
  /** What rounding alone can add to or take from 100, in points. */
  readonly tolerance: number;
}

/** How far a fraction in words may stand from the share it stands for, in points. */
export const FRACTION_SLACK = 3;

/**
 * Adds up shares. Rounding n of them to `precision` can move their sum by floor((n − 1) / 2) ×
 * precision: the rounding rule of the Rich Opinion Poll File format (ASAPOP, Filip van Laenen).
 */
export function sumShares(document: Document, figures: readonly Figure[]): ShareSum {
  const shares = figures.map((figure) => readShare(document, figure));
  const precision = Math.max(...shares.map((share) => share.precision));
  return {
    sum: addUp(shares.map((share) => share.value)),
    least: addUp(shares.map((share) => share.least)),
    approximate: shares.some((share) => share.approximate),
    tolerance: Math.floor((figures.length - 1) / 2) * precision,
  };
}

function readShare(document: Document, figure: Figure) {
  const text = printed(document.article.text, figure.span);
  const inWords = isInWords(text);
  const decimals = /\d[.·](\d{1,6})/.exec(text)?.[1]?.length ?? 0;
  const exact = figure.qualifier === 'exact' && !inWords;
  return {
    value: figure.value,
    least: exact ? figure.value : leastOf(figure),
    approximate: !exact,
    precision: 10 ** -decimals,
  };
}

/** `half`, `three in four`; but not `48%`, `48`. */
export function isInWords(text: string): boolean {
  return !/%|per ?cent|pc\b/iu.test(text) && !/^[\d.,]{1,15}$/.test(text.trim());
}

function leastOf(figure: Figure): number {
  if (figure.qualifier === 'under') return figure.valueLow ?? 0;
  if (figure.qualifier === 'over' || figure.qualifier === 'range') {
    return figure.valueLow ?? figure.value;
  }
  return Math.max(0, figure.value - FRACTION_SLACK);
}

function addUp(values: readonly number[]): number {
  return roundHundredth(values.reduce((sum, value) => sum + value, 0));
}

function roundHundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
