import type { Relation } from '../export/relation.ts';
import { quoteIdentifier } from './quote-identifier.ts';
import { quoteLiteral } from './quote-literal.ts';

type Described = Pick<Relation, 'name' | 'description' | 'columns' | 'references'>;

/** COMMENT statements for a table or view and each of its columns. */
export function describeSql(kind: 'TABLE' | 'VIEW', relation: Described): string[] {
  const { name, description, columns, references } = relation;
  const target = quoteIdentifier(name);
  return [
    `COMMENT ON ${kind} ${target} IS ${quoteLiteral(description)};`,
    ...columns.map((column) => {
      const reference = references[column.name];
      const text = column.description + (reference ? ` (a row of ${reference})` : '');
      return `COMMENT ON COLUMN ${target}.${quoteIdentifier(column.name)} IS ${quoteLiteral(text)};`;
    }),
  ];
}
