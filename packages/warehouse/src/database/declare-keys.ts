import type { DuckDBConnection } from '@duckdb/node-api';
import { TABLE_NAMES } from '@topline/model';
import { primaryKeySql } from '../sql/primary-key.ts';

/**
 * Declares the primary keys of the loaded tables. A table in which two rows share a key is left
 * without one: the invariant `keys_are_unique` tells of it.
 */
export async function declareKeys(connection: DuckDBConnection): Promise<void> {
  for (const name of TABLE_NAMES) {
    const sql = primaryKeySql(name);
    if (sql === null) continue;
    await connection.run(sql).catch((error: unknown) => {
      if (!(error instanceof Error && error.message.startsWith('Constraint Error'))) throw error;
    });
  }
}
