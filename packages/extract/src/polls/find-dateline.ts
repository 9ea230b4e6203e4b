import { parse } from 'chrono-node';
import { DAY_OF_MONTH } from './month-pattern.ts';

/** How far into a text, in characters, and how far into a line the date of a story may stand. */
const HEAD = 1500;
const DATELINE = new RegExp(
  String.raw`^[^\d\n]{0,40}?(?<date>${DAY_OF_MONTH})(?<=\d{4})(?=$|[ ,.:;|–—-])`,
  'gmu',
);

/** The date of a story that its text gives at the head of one of its first lines, ISO; else `null`. */
export function findDateline(text: string): string | null {
  for (const { groups } of text.slice(0, HEAD).matchAll(DATELINE)) {
    const day = parse(groups!['date']!)[0]?.start;
    if (!day?.isCertain('day') || !day.isCertain('month') || !day.isCertain('year')) continue;
    const [year, month, date] = [day.get('year')!, day.get('month')!, day.get('day')!];
    return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  }
  return null;
}
