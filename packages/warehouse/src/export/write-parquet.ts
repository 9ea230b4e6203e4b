import type { DuckDBConnection } from '@duckdb/node-api';
import { orderBy } from '../sql/order-by.ts';
import { quoteIdentifier } from '../sql/quote-identifier.ts';
import { quoteLiteral } from '../sql/quote-literal.ts';
import type { Relation } from './relation.ts';

/**
 * Writes a table or view as Parquet: zstd, sorted by key, with the versions in the key-value
 * metadata. The total order makes the bytes the same for any number of threads.
 */
export async function writeParquet(
  connection: DuckDBConnection,
  relation: Pick<Relation, 'name' | 'columns' | 'key'>,
  path: string,
  versions: Readonly<Record<'dataset_version' | 'dataset_id', string>>,
): Promise<void> {
  const columns = relation.columns.map(({ name }) => quoteIdentifier(name)).join(', ');
  const query = `SELECT ${columns} FROM ${quoteIdentifier(relation.name)} ${orderBy(relation.key)}`;
  const pairs = Object.entries(versions).map(([key, value]) => `${key}: ${quoteLiteral(value)}`);
  await connection.run(
    `COPY (${query}) TO ${quoteLiteral(path)} ` +
      `(FORMAT parquet, COMPRESSION zstd, KV_METADATA {${pairs.join(', ')}})`,
  );
}
