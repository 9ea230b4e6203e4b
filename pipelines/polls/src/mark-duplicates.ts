import { reject, rejectRow, type Rows } from '@topline/model';
import type { Input } from '@topline/warehouse';
import type { Outcome, OutcomeArticle } from './process-record.ts';
import { rejectedRows } from './rejected-rows.ts';
import { renameArticle } from './rename-article.ts';
import { isSameArticle } from './sketch-words.ts';

interface Settled {
  readonly rows: Rows;
  readonly status: Input['status'];
}

/** The first article of a name. */
interface First {
  readonly sketch: readonly number[] | null;
  readonly sourcePath: string;
}

/**
 * Settles outcomes that come in order of their places. An article with the words of an earlier one,
 * or with its URL and most of its words, keeps its own row, which names that one, and no others. An
 * article that has another's URL but not its words is named by its place and noted.
 */
export function markDuplicates(): (outcome: Outcome) => Settled {
  const byWords = new Map<string, string>();
  const byId = new Map<string, First>();
  return (outcome) => {
    const { article, sourcePath } = outcome;
    if (!article) return { rows: outcome.rows, status: 'rejected' };
    const taken = byId.get(article.id);
    const id = taken ? freeName(article, byId) : article.id;
    byId.set(id, { sketch: id === article.id ? article.sketch : null, sourcePath });
    const rows = renameArticle(outcome.rows, article.id, id);

    const isVersion =
      taken?.sketch && article.sketch ? isSameArticle(taken.sketch, article.sketch) : false;
    const first = isVersion ? article.id : byWords.get(article.words);
    if (first !== undefined) return { rows: keepRow(rows, first), status: 'duplicate' };
    byWords.set(article.words, id);
    if (!taken?.sketch) return { rows, status: 'read' };
    const record = rows.articles[0]?.record ?? null;
    const note = reject('url_shared', { sourcePath, record }, { other: taken.sourcePath });
    return { rows: { ...rows, rejects: [...rows.rejects, rejectRow(note)] }, status: 'read' };
  };
}

function keepRow(rows: Rows, first: string): Rows {
  const articles = rows.articles.map((row) => ({ ...row, duplicate_of: first }));
  return { ...rejectedRows([]), articles, rejects: rows.rejects };
}

/** The name by its place; records of one file can have one name, when they are counted. */
function freeName({ placeId }: OutcomeArticle, taken: ReadonlyMap<string, unknown>): string {
  if (!taken.has(placeId)) return placeId;
  for (let value = BigInt(`0x${placeId}`); ;) {
    value = (value + 1n) & 0xffff_ffff_ffff_ffffn;
    const name = value.toString(16).padStart(16, '0');
    if (!taken.has(name)) return name;
  }
}
