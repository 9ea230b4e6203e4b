import { z } from 'zod';
import { TABLES, type TableName } from './tables/index.ts';

/** What the generators of DDL, CSV and the data package need to know of a column. */
export interface Column {
  readonly name: string;
  readonly type: 'text' | 'integer' | 'number' | 'date' | 'boolean';
  readonly nullable: boolean;
  /** The closed list of values, where there is one. */
  readonly choices: readonly string[] | null;
  readonly description: string;
}

/** The columns of a table in order, read off its zod schema. */
export function columnsOf(name: TableName): readonly Column[] {
  return Object.entries<z.ZodType>(TABLES[name].row.shape).map(([column, schema]) => {
    const nullable = schema instanceof z.ZodNullable;
    const inner = nullable ? (schema.unwrap() as z.ZodType) : schema;
    return {
      name: column,
      type: typeOf(inner, `${name}.${column}`),
      nullable,
      choices: inner instanceof z.ZodEnum ? inner.options.map(String) : null,
      description: schema.description ?? '',
    };
  });
}

function typeOf(schema: z.ZodType, place: string): Column['type'] {
  if (schema instanceof z.ZodISODate) return 'date';
  if (schema instanceof z.ZodString || schema instanceof z.ZodEnum) return 'text';
  if (schema instanceof z.ZodNumberFormat) return 'integer';
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodBoolean) return 'boolean';
  throw new TypeError(`${place}: no column type for this schema`);
}
