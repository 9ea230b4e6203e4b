import { reject } from '@topline/model';
import type { Note } from '../raw-record.ts';
import { readDate } from './read-date.ts';

/** The first of the stated dates that can be read; where none can, why not. */
export function chooseDate(stated: readonly string[]): { date: string | null; notes: Note[] } {
  const readings = stated.map(readDate);
  const read = readings.find((reading) => typeof reading === 'object');
  const [first] = stated;
  if (read || first === undefined) return { date: read?.iso ?? null, notes: [] };
  const code = readings[0] === 'unread' ? 'date_unread' : 'date_impossible';
  const { message } = reject(code, { sourcePath: '' }, { date: first.trim().slice(0, 60) });
  return { date: null, notes: [{ code, message }] };
}
