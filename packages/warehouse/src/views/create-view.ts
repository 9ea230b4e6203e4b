import { describeSql } from '../sql/describe.ts';
import { quoteIdentifier } from '../sql/quote-identifier.ts';
import type { View } from './view.ts';

export function createViewSql(view: View): string {
  const list = view.columns.map(({ name, sql }) => `  ${sql} AS ${quoteIdentifier(name)}`);
  return [
    `CREATE VIEW ${quoteIdentifier(view.name)} AS\nSELECT\n${list.join(',\n')}\n${view.from};`,
    ...describeSql('VIEW', view),
  ].join('\n');
}
