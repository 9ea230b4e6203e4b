import { keyColumn } from './key-column.ts';
import type { OutputColumn, Relation } from './relation.ts';

const TYPES = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  date: 'date',
  boolean: 'boolean',
  object: 'object',
} as const satisfies Record<OutputColumn['type'], string>;

/** The columns of a CSV file as a Frictionless Table Schema. */
export function tableSchema(relation: Relation): Readonly<Record<string, unknown>> {
  const { name, columns, unique, key, references } = relation;
  const hasKey = unique && key.every((part) => isRequired(columns, part));
  return {
    fields: columns.map((column) => ({
      name: column.name,
      type: TYPES[column.type],
      description: column.description,
      constraints: {
        required: !column.nullable,
        ...(column.choices ? { enum: column.choices } : {}),
      },
    })),
    missingValues: [''],
    ...(hasKey ? { primaryKey: key } : {}),
    foreignKeys: Object.entries(references).map(([column, target]) => ({
      fields: column,
      reference: { resource: target === name ? '' : target, fields: keyColumn(target) },
    })),
  };
}

function isRequired(columns: readonly OutputColumn[], name: string): boolean {
  return columns.some((column) => column.name === name && !column.nullable);
}
