import { z } from 'zod';

/** A table of the data contract: its row schema, its key, and what its columns point at. */
export interface Table<Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly name: string;
  readonly description: string;
  /** Columns that name a row; the sort order of every published file. */
  readonly key: readonly string[];
  /** True when no two rows may share a key. */
  readonly unique: boolean;
  /** Column to table, for columns that name a row elsewhere. */
  readonly references: Readonly<Record<string, string>>;
  readonly row: z.ZodObject<Shape>;
}

export function table<Shape extends z.ZodRawShape>(definition: {
  name: string;
  description: string;
  key: readonly (keyof Shape & string)[];
  unique?: boolean;
  references?: Partial<Record<keyof Shape & string, string>>;
  columns: Shape;
}): Table<Shape> {
  const { name, description, key, unique = true, references = {}, columns } = definition;
  return {
    name,
    description,
    key,
    unique,
    references,
    row: z.strictObject(columns),
  };
}
