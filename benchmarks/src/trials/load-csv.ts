import { DuckDBInstance } from '@duckdb/node-api';

/** Loads CSV files with a header into a new database, a table each; gives the number of rows. */
export async function loadCsv(database: string, files: readonly string[]): Promise<number> {
  const instance = await DuckDBInstance.create(database);
  try {
    const connection = await instance.connect();
    let rows = 0;
    for (const [index, file] of files.entries()) {
      await connection.run(
        `CREATE TABLE t${index} AS SELECT * FROM read_csv($file, header = true, delim = ',', quote = '"', escape = '"')`,
        { file },
      );
      const counted = await connection.runAndReadAll(`SELECT count(*) FROM t${index}`);
      rows += Number(counted.getRows()[0]?.[0]);
    }
    connection.closeSync();
    return rows;
  } finally {
    instance.closeSync();
  }
}
