import { describe, expect, test } from 'vitest';
import { columnsOf } from './column-types.ts';
import { jsonSchema } from './json-schema.ts';
import { TABLE_NAMES, TABLES } from './tables/index.ts';

describe.each(TABLE_NAMES)('%s', (name) => {
  const columns = columnsOf(name);

  test('describes every column', () => {
    expect(columns.filter(({ description }) => description === '')).toEqual([]);
  });

  test('has a key of its own columns, and none of them but a record may be NULL', () => {
    const names = new Map(columns.map((column) => [column.name, column]));
    for (const key of TABLES[name].key) {
      expect(names.has(key), key).toBe(true);
      expect(names.get(key)?.nullable, key).toBe(key === 'record');
    }
  });

  test('references tables that come before it, by a column of that name', () => {
    for (const [column, target] of Object.entries(TABLES[name].references)) {
      expect(columns.map((candidate) => candidate.name)).toContain(column);
      expect(TABLE_NAMES.indexOf(target as typeof name)).toBeLessThanOrEqual(
        TABLE_NAMES.indexOf(name),
      );
    }
  });

  test('has a JSON Schema with the same columns, all required', () => {
    const schema = jsonSchema(name);
    expect(Object.keys(schema.properties ?? {})).toEqual(columns.map((column) => column.name));
    expect(schema.required).toEqual(columns.map((column) => column.name));
    expect(schema.additionalProperties).toBe(false);
  });
});

test('types are read off the schemas', () => {
  const types = Object.fromEntries(columnsOf('polls').map((column) => [column.name, column]));
  expect(types['sample_size']).toMatchObject({ type: 'integer', nullable: true });
  expect(types['margin_of_error']).toMatchObject({ type: 'number', nullable: true });
  expect(types['fieldwork_start']).toMatchObject({ type: 'date', nullable: true });
  expect(types['fieldwork_precision']?.choices).toEqual(['day', 'month', 'year']);
  expect(types['poll_id']).toMatchObject({ type: 'text', nullable: false, choices: null });
});
