import type { Rows } from '@topline/model';
import type { Input } from '@topline/warehouse';
import type { Outcome } from './process-file.ts';
import { rejectedRows } from './rejected-rows.ts';

/**
 * Settles outcomes that come in order of their paths. An article with the words of an earlier one
 * keeps its own row, which names that one, and no others.
 */
export function markDuplicates(): (outcome: Outcome) => { rows: Rows; status: Input['status'] } {
  const firsts = new Map<string, string>();
  return ({ article, rows }) => {
    if (!article) return { rows, status: 'rejected' };
    const first = firsts.get(article.words);
    if (first === undefined) {
      firsts.set(article.words, article.id);
      return { rows, status: 'read' };
    }
    const articles = rows.articles.map((row) => ({ ...row, duplicate_of: first }));
    return {
      rows: { ...rejectedRows([]), articles, rejects: rows.rejects },
      status: 'duplicate',
    };
  };
}
