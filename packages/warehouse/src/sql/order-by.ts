import { quoteIdentifier } from './quote-identifier.ts';

/** Sorts by the key, NULL last, whatever the session's defaults are. */
export function orderBy(key: readonly string[], from = ''): string {
  const terms = key.map((column) => `${from}${quoteIdentifier(column)} ASC NULLS LAST`);
  return `ORDER BY ${terms.join(', ')}`;
}
