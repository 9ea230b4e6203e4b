import { lastBefore } from './last-before.ts';

/** True where one of the sorted places lies at most `reach` characters before or after a stretch. */
export function isNear(
  places: readonly number[],
  { start, end }: { readonly start: number; readonly end: number },
  reach: number,
): boolean {
  const next = places[lastBefore(places, start - reach - 1) + 1];
  return next !== undefined && next <= end + reach;
}
