import { parse, type ParsedComponents } from 'chrono-node';

export interface Fieldwork {
  readonly start: string | null;
  readonly end: string | null;
}

/** 1 January of a leap year: what the text leaves out is never taken from it. */
const REFERENCE = new Date(2000, 0, 1, 12);

/** First and last day of interviews as ISO dates; `null` for days the words do not fix. */
export function readFieldwork(words: string): Fieldwork {
  const spread = words.replace(/^(?:between|from|on) /i, '').replace(/ and (?=\d|\p{Lu})/u, ' to ');
  const found = parse(spread, REFERENCE)[0];
  if (!found) return { start: null, end: null };
  const last = found.end ?? found.start;
  const year = [found.start, last].find((day) => day.isCertain('year'))?.get('year') ?? null;
  return { start: isoDay(found.start, year), end: isoDay(last, year) };
}

function isoDay(day: ParsedComponents, year: number | null): string | null {
  if (year === null || !day.isCertain('day') || !day.isCertain('month')) return null;
  const two = (part: 'month' | 'day') => String(day.get(part)).padStart(2, '0');
  return `${year}-${two('month')}-${two('day')}`;
}
