import { Buffer, isUtf8 } from 'node:buffer';
import { reject } from '@topline/model';
import { decodeWindows1252 } from '../decode/decode-windows-1252.ts';
import { findUtf8Fault } from '../decode/find-utf8-fault.ts';
import type { Note } from '../raw-record.ts';
import { chooseColumns, type ColumnMap, type Field } from './choose-columns.ts';
import type { Found, ReadOptions } from './container.ts';
import { exportRecord, type Place } from './export-record.ts';

/** Objects of one file mostly have the same keys. */
const KNOWN_SHAPES = 64;

/** Makes records of JSON values of one file; `null` where the gate dismisses one. */
export function jsonRecords({
  map,
  gate,
}: ReadOptions): (json: Buffer, place: Place) => Found | null {
  const shapes = new Map<string, ColumnMap>();
  const columnsOf = (value: object) => {
    const keys = Object.keys(value);
    const shape = keys.join('\n');
    let columns = shapes.get(shape);
    if (!columns) {
      columns = chooseColumns(keys, map);
      if (shapes.size >= KNOWN_SHAPES) shapes.clear();
      shapes.set(shape, columns);
    }
    return columns;
  };
  return (json, place) => {
    if (gate && !gate(json, 'json')) return null;
    const { text, notes } = decode(json);
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      return reject('json_broken', place, { cause: wordCause(error) });
    }
    const kind = kindOf(value);
    if (kind !== 'an object') return reject('json_not_object', place, { found: kind });
    const object = value as Record<string, unknown>;
    const columns = columnsOf(object);
    const valueOf = (field: Field) => {
      const key = columns[field];
      return key === undefined ? undefined : object[key];
    };
    return exportRecord(valueOf, columns.text ?? '', place, notes);
  };
}

function decode(json: Buffer): { text: string; notes: readonly Note[] } {
  if (isUtf8(json)) return { text: json.toString('utf8'), notes: [] };
  const byte = findUtf8Fault(json) ?? 0;
  const note = reject('decoded_windows_1252', { sourcePath: '' }, { byte });
  return { text: decodeWindows1252(json), notes: [note] };
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  if (value === null) return 'null';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** The engine's words without the piece of the input that it quotes. */
function wordCause(error: unknown): string {
  const said = error instanceof Error ? error.message : 'it cannot be parsed';
  return said.replace(/(?:,? ?"[\s\S]{0,400})? is not valid JSON[\s\S]{0,400}$/, '').slice(0, 120);
}
