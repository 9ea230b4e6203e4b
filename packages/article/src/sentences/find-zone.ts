import type { Span, Zone } from '@topline/model';
import { isCaption } from './is-caption.ts';
import { isListItem } from './is-list-item.ts';
import { isTableRow } from './is-table-row.ts';

/** More than any caption or row of cells has. */
const MAX_LENGTH = 1200;

/** The part of the article that a line stands in, as its own characters show it. */
export function findZone(text: string, { start, end }: Span): Exclude<Zone, 'headline'> {
  const line = text.slice(start, Math.min(end, start + MAX_LENGTH));
  if (isTableRow(line)) return 'table';
  if (isListItem(line)) return 'list';
  return isCaption(line) ? 'caption' : 'body';
}
