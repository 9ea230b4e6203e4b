import { Fault } from '@topline/model';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findLabelFault } from './find-label-fault.ts';
import { goldLabel, type GoldLabel } from './label-schema.ts';

/** An article with what a careful reader found in it. */
export interface GoldArticle {
  /** Name of the text and the label file, without extension. */
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly label: GoldLabel;
}

/**
 * Reads a gold folder: `labels/<id>.json` with `texts/<id>.txt` for each, in order of the names.
 *
 * @throws Fault `gold_missing` without a folder or a text, `gold_invalid` for a label that breaks
 * the format or does not fit its text
 */
export async function readGold(folder: string): Promise<readonly GoldArticle[]> {
  const labels = join(folder, 'labels');
  const names = (await orMissing(labels, readdir(labels)))
    .filter((name) => name.endsWith('.json'))
    .toSorted();
  if (names.length === 0) throw new Fault('gold_invalid', { path: labels, what: 'no labels' });
  return await Promise.all(names.map((name) => readArticle(folder, name.slice(0, -5))));
}

async function readArticle(folder: string, id: string): Promise<GoldArticle> {
  const textPath = join(folder, 'texts', `${id}.txt`);
  const labelPath = join(folder, 'labels', `${id}.json`);
  const bytes = await orMissing(textPath, readFile(textPath));
  const text = decode(textPath, bytes);
  const label = parseLabel(labelPath, await readFile(labelPath, 'utf8'));
  const what =
    label.id === id ? findLabelFault(text, label) : `the id ${label.id} is not the file's name`;
  if (what !== null) throw new Fault('gold_invalid', { path: labelPath, what });
  return { id, bytes, text, label };
}

function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new Fault('gold_invalid', { path, what: 'not valid UTF-8' }, { cause });
  }
}

function parseLabel(path: string, json: string): GoldLabel {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    const what = `not JSON: ${(cause as SyntaxError).message}`;
    throw new Fault('gold_invalid', { path, what }, { cause });
  }
  const parsed = goldLabel.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const what = `${issue?.path.join('.') || 'label'}: ${issue?.message ?? 'invalid'}`;
  throw new Fault('gold_invalid', { path, what });
}

async function orMissing<Read>(path: string, reading: Promise<Read>): Promise<Read> {
  try {
    return await reading;
  } catch (cause) {
    throw new Fault('gold_missing', { path }, { cause });
  }
}
