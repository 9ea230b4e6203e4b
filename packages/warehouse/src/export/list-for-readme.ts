import type { DuckDBConnection } from '@duckdb/node-api';
import { ITEMS } from '../views/disclosure-scores.ts';
import { readRows, type PlainRow } from '../database/read-rows.ts';

/** Rows of each list that the README of a release tells. */
export const README_CAP = 20;

export interface ReadmeLists {
  /** Checks that fail or warn, by story, the worst first. */
  readonly speaking: readonly PlainRow[];
  /** How often each item of a poll is disclosed, the most often first. */
  readonly items: readonly PlainRow[];
  /** Publishers with the most stories, and how much they disclose. */
  readonly publishers: readonly PlainRow[];
  readonly rejects: readonly PlainRow[];
}

export async function listForReadme(connection: DuckDBConnection): Promise<ReadmeLists> {
  const speaking = `SELECT c.status, c.code, c.message, s.source_path
    FROM checks AS c JOIN stories_to_look_at AS s USING (article_id)
    WHERE c.status IN ('fail', 'warn') ORDER BY s.rank, c.status, c.check_id LIMIT ${README_CAP}`;
  const items = `SELECT item, count(*) FILTER (disclosed) AS stated, count(*) AS polls
    FROM (${ITEMS}) GROUP BY item ORDER BY stated / polls DESC, item`;
  const publishers = `SELECT publisher, stories, score FROM publisher_scores
    ORDER BY stories DESC, publisher NULLS LAST LIMIT ${README_CAP}`;
  const rejects = `SELECT code, source_path, message FROM rejects
    ORDER BY source_path, record NULLS LAST, stage, code, message LIMIT ${README_CAP}`;
  return {
    speaking: await readRows(connection, speaking),
    items: await readRows(connection, items),
    publishers: await readRows(connection, publishers),
    rejects: await readRows(connection, rejects),
  };
}
