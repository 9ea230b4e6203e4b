import { reject } from '@topline/model';
import type { ContentKind, Note, RawRecord } from '../raw-record.ts';
import type { Field } from './choose-columns.ts';
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

/** The value of a field of an object or row; `undefined` where it has none. */
export type ValueOf = (field: Field) => unknown;

/**
 * Makes a record of an object or row whose columns were chosen.
 *
 * @param column the name of the one that holds the text
 */
export function exportRecord(
  valueOf: ValueOf,
  column: string,
  place: Place,
  notes: readonly Note[] = [],
): Found {
  const content = fieldValue(valueOf('text'), '\n\n');
  if (content === null) return reject('record_without_text', place);
  return {
    // One by one: spreading an object into a literal takes six times as long as all the rest.
    sourcePath: place.sourcePath,
    record: place.record,
    format: place.format,
    content,
    kind: kindOf(content, column),
    stated: {
      title: fieldValue(valueOf('title'), ', '),
      url: fieldValue(valueOf('url'), ', '),
      byline: fieldValue(valueOf('byline'), ', '),
      publisher: fieldValue(valueOf('publisher'), ', '),
      publishedAt: fieldValue(valueOf('publishedAt'), ', '),
      language: fieldValue(valueOf('language'), ', '),
    },
    charset: null,
    notes,
  };
}

function kindOf(content: string, column: string): ContentKind {
  const head = content.slice(0, SEARCHED);
  if (!head.includes('<')) return 'text';
  return TAGS.test(head) || (/html/i.test(column) && /<[a-z]/i.test(head)) ? 'html' : 'text';
}
