import type { NumberExpression } from '../../mentions/rule.ts';
import { isShare } from '../evidence.ts';

/** What all the numbers of an article tell of one of them. */
export interface ArticleFacts {
  /** How many of the shares have decimals, in steps: 0, none, to 3, most. */
  readonly decimals: number;
  /** How often a value is printed as a share. */
  readonly timesPrinted: (value: number) => number;
}

export function readArticleFacts(numbers: readonly NumberExpression[]): ArticleFacts {
  const times = new Map<number, number>();
  let shares = 0;
  let broken = 0;
  for (const number of numbers) {
    if (number.value === null || !isShare(number)) continue;
    const value = Math.round(number.value);
    times.set(value, (times.get(value) ?? 0) + 1);
    if (number.form !== 'percent') continue;
    shares += 1;
    if (hasDecimals(number.value)) broken += 1;
  }
  const rate = shares === 0 ? 0 : broken / shares;
  const decimals = rate === 0 ? 0 : rate < 0.2 ? 1 : rate < 0.6 ? 2 : 3;
  return { decimals, timesPrinted: (value) => times.get(Math.round(value)) ?? 0 };
}

export function hasDecimals(value: number): boolean {
  return !Number.isInteger(value);
}
