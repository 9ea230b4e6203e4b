import { reject } from '@topline/model';
import { parseDocument } from 'yaml';
import { chooseColumns } from '../containers/choose-columns.ts';
import { fieldValue } from '../containers/field-value.ts';
import type { Stated } from '../page/page.ts';
import type { Note } from '../raw-record.ts';

/** Characters; more is no metadata. */
const LIMIT = 16 * 1024;

/** The YAML between two lines of `---` at the start of a text, and what comes after it. */
export function frontMatter(content: string): { stated: Stated; body: string; notes: Note[] } {
  const none = { stated: {}, body: content, notes: [] };
  const open = /^\s{0,8}---[ \t]{0,8}\n/.exec(content);
  if (!open) return none;
  const from = open[0].length;
  const close = /^(?:---|\.\.\.)[ \t]{0,8}$/m.exec(content.slice(from, from + LIMIT));
  if (!close) return none;
  const yaml = content.slice(from, from + close.index);
  const body = content.slice(from + close.index + close[0].length);
  const values = parse(yaml);
  if (typeof values === 'string') {
    const note = reject('front_matter_broken', { sourcePath: '' }, { cause: values });
    return { stated: {}, body, notes: [note] };
  }
  const { text: _text, ...columns } = chooseColumns(Object.keys(values));
  const stated = Object.fromEntries(
    Object.entries(columns).map(([field, key]) => [field, fieldValue(values[key], ', ')]),
  );
  return { stated, body, notes: [] };
}

/** The keys and values, or what is wrong with them. Dates stay as they are printed. */
function parse(yaml: string): Record<string, unknown> | string {
  try {
    const document = parseDocument(yaml, { schema: 'failsafe', merge: false, logLevel: 'silent' });
    const [fault] = document.errors;
    if (fault) return fault.code;
    const values: unknown = document.toJS({ maxAliasCount: 20 });
    if (typeof values !== 'object' || values === null || Array.isArray(values)) return 'no keys';
    return values as Record<string, unknown>;
  } catch {
    return 'too many aliases';
  }
}
