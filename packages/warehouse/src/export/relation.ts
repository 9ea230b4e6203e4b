import { columnsOf, TABLES, type Column, type TableName } from '@topline/model';

/** A column of a published table or view; `object` holds numbers by name. */
export interface OutputColumn extends Omit<Column, 'type'> {
  readonly type: Column['type'] | 'object';
}

/** A table or view as it is published: the same columns in DuckDB, CSV and Parquet. */
export interface Relation {
  readonly name: string;
  readonly description: string;
  /** Sort order of the published files; total. */
  readonly key: readonly string[];
  /** True when no two rows share a key. */
  readonly unique: boolean;
  /** Column to table, for columns that name a row elsewhere. */
  readonly references: Readonly<Record<string, string>>;
  readonly columns: readonly OutputColumn[];
}

export function tableRelation(name: TableName): Relation {
  const { description, key, unique, references } = TABLES[name];
  return { name, description, key, unique, references, columns: columnsOf(name) };
}
