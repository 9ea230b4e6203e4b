import { parse, type ParsedComponents } from 'chrono-node';
import type { FieldworkPrecision } from '@topline/model';

export interface Fieldwork {
  readonly start: string;
  readonly end: string;
  readonly precision: FieldworkPrecision;
}

/** 1 January of a leap year: what the text leaves out is never taken from it. */
const REFERENCE = new Date(2000, 0, 1, 12);

/**
 * First and last day of interviews as ISO dates; `null` for days the words do not fix. A year that
 * they leave out is that of the day the story was published, or the one before.
 */
export function readFieldwork(words: string, published: string | null = null): Fieldwork | null {
  const spread = words
    .replace(/^(?:between|from|on|in|during) /i, '')
    .replace(/(?<=\d(?:[snrt][tdh])?) ?[-–—] ?|,? (?:and|through|until) (?=\d|\p{L})/u, ' to ')
    .replaceAll(/(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?=\d|\p{Lu})/gu, '');
  const found = parse(spread, REFERENCE)[0];
  if (!found) return null;
  const last = found.end ?? found.start;
  const years = [found.start, last].map((day) => (day.isCertain('year') ? day.get('year') : null));
  const year = years[1] ?? years[0] ?? yearBefore(last, published);
  const end = isoDay(last, year);
  const start = isoDay(found.start, years[0] ?? yearOfStart(found.start, end, year));
  // Days told in words with their year stand as they are, even in a wrong order; `9-3` is no range.
  const isInWords = years[1] !== null && !/\d ?[-–—]/u.test(words);
  const isSound = (start ?? '') <= (end ?? '') || isInWords;
  if (start && end) return isSound ? { start, end, precision: 'day' } : null;
  return readMonths(found.start, last, years);
}

/** The year in which a day of a month came last, seen from a date. */
function yearBefore(day: ParsedComponents, published: string | null): number | null {
  if (published === null) return null;
  const year = Number(published.slice(0, 4));
  const then = isoDay(day, year);
  return then !== null && then > published.slice(0, 10) ? year - 1 : year;
}

/** `28 December to 3 January 2020` starts in the year before. */
function yearOfStart(
  day: ParsedComponents,
  end: string | null,
  year: number | null,
): number | null {
  const start = isoDay(day, year);
  return start !== null && end !== null && start > end && day.get('month') === 12
    ? year! - 1
    : year;
}

function isoDay(day: ParsedComponents, year: number | null): string | null {
  if (year === null || !day.isCertain('day') || !day.isCertain('month')) return null;
  return iso(year, day.get('month')!, day.get('day')!);
}

/** `in May 2016`: its first and last day. */
function readMonths(
  first: ParsedComponents,
  last: ParsedComponents,
  years: readonly (number | null)[],
): Fieldwork | null {
  const from = years[0] ?? years[1];
  const to = years[1] ?? years[0];
  if (!from || !to || !first.isCertain('month') || !last.isCertain('month')) return null;
  if (first.isCertain('day') || last.isCertain('day')) return null;
  const month = last.get('month')!;
  const end = iso(to, month, new Date(Date.UTC(to, month, 0)).getUTCDate());
  return { start: iso(from, first.get('month')!, 1), end, precision: 'month' };
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
