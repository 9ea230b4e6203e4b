import type { DuckDBConnection } from '@duckdb/node-api';

export interface Database {
  readonly connection: DuckDBConnection;
  readonly close: () => void;
}

/**
 * Opens one DuckDB file, or none (`:memory:`), with nothing fetched from elsewhere. One instance a
 * file: two in one process lose committed rows. DuckDB is imported here and nowhere else, late,
 * because loading it takes 0.4 s.
 */
export async function openDatabase(
  path: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Database> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(path, {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    ...settings,
  });
  const connection = await instance.connect();
  return {
    connection,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
