import { z } from 'zod';
import { TABLES, type TableName } from './tables/index.ts';

/** The JSON Schema (2020-12) of a table's rows. */
export function jsonSchema(name: TableName): z.core.JSONSchema.BaseSchema {
  const { row, description } = TABLES[name];
  return { title: name, ...z.toJSONSchema(row), description };
}
