import { z } from 'zod';

/** Building blocks of the row schemas: every column has a description, and NULL is never ''. */

export function text(description: string) {
  return z.string().min(1).describe(description);
}

export function integer(description: string) {
  return z.int().nonnegative().describe(description);
}

export function number(description: string) {
  return z.number().describe(description);
}

export function choice<const Values extends readonly [string, ...string[]]>(
  values: Values,
  description: string,
) {
  return z.enum(values).describe(description);
}

export function date(description: string) {
  return z.iso.date().describe(description);
}

export function flag(description: string) {
  return z.boolean().describe(description);
}

/** The column may be NULL: the text does not say. */
export function optional<Type extends z.ZodType>(type: Type) {
  return type.nullable().describe(type.description ?? '');
}

export function id(noun: string, description: string) {
  return z
    .string()
    .regex(new RegExp(String.raw`^[\da-f]{16}${noun}$`))
    .describe(description);
}

export const articleId = id(
  '',
  'Article: 16 hexadecimal digits, from its canonical URL, else from its path under raw',
);

/** Where a row was printed: half-open, in Unicode code points of `articles.text`. */
export const charStart = integer(
  'First character, counted from 0 in Unicode code points of articles.text',
);
export const charEnd = integer(
  'End (exclusive), counted from 0 in Unicode code points of articles.text',
);
