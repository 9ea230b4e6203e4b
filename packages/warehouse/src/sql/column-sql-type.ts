import type { OutputColumn } from '../export/relation.ts';

const TYPES = {
  text: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  date: 'DATE',
  boolean: 'BOOLEAN',
  object: 'MAP(VARCHAR, DOUBLE)',
} as const satisfies Record<OutputColumn['type'], string>;

export function columnSqlType(type: OutputColumn['type']): string {
  return TYPES[type];
}
