import type { DuckDBConnection } from '@duckdb/node-api';
import { TABLE_NAMES, type Rows } from '@topline/model';
import { openTableLoader } from './open-table-loader.ts';

/**
 * Loads the rows of every item as they arrive, a chunk at a time, so that memory is bounded by the
 * chunks and not by the number of articles.
 */
export async function loadRows(
  connection: DuckDBConnection,
  rows: AsyncIterable<Rows>,
  signal?: AbortSignal,
): Promise<void> {
  const loaders = await Promise.all(
    TABLE_NAMES.map(async (name) => ({ name, loader: await openTableLoader(connection, name) })),
  );
  try {
    for await (const item of rows) {
      signal?.throwIfAborted();
      for (const { name, loader } of loaders) {
        for (const row of item[name]) loader.add(row);
      }
    }
  } catch (error) {
    for (const { loader } of loaders) loader.abandon();
    throw error;
  }
  for (const { loader } of loaders) loader.close();
}
