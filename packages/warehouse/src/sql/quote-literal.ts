/** A text as SQL reads it, for the statements that take no bound values (COPY, COMMENT, views). */
export function quoteLiteral(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
