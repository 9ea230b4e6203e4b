import { reject } from '@topline/model';
import type { ContentKind, Note, RawRecord } from '../raw-record.ts';
import type { ColumnMap } from './choose-columns.ts';
import type { Found } from './container.ts';
import { fieldValue } from './field-value.ts';

/** Tags that stand in the body of a page; `<` alone is no HTML. */
const TAGS =
  /<(?:p|div|br|html|body|article|section|h[1-6]|ul|ol|table|span|figure)\b[^<>]{0,400}>/i;
/** Characters of a body that are searched for tags. */
const SEARCHED = 4000;

export interface Place {
  readonly sourcePath: string;
  readonly record: string | null;
  readonly format: RawRecord['format'];
}

/** Makes a record of an object or row whose columns were chosen. */
export function exportRecord(
  columns: ColumnMap,
  valueOf: (column: string) => unknown,
  place: Place,
  notes: readonly Note[] = [],
): Found {
  const read = (field: keyof ColumnMap, joint = ', ') => {
    const column = columns[field];
    return column === undefined ? null : fieldValue(valueOf(column), joint);
  };
  const content = read('text', '\n\n');
  if (content === null) return reject('record_without_text', place);
  return {
    ...place,
    content,
    kind: kindOf(content, columns.text ?? ''),
    stated: {
      title: read('title'),
      url: read('url'),
      byline: read('byline'),
      publisher: read('publisher'),
      publishedAt: read('publishedAt'),
      language: read('language'),
    },
    charset: null,
    notes,
  };
}

function kindOf(content: string, column: string): ContentKind {
  const head = content.slice(0, SEARCHED);
  return TAGS.test(head) || (/html/i.test(column) && /<[a-z]/i.test(head)) ? 'html' : 'text';
}
