import { Fault } from '@topline/model';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readGold } from './read-gold.ts';

const LABEL = { id: 'a', polls: [], figures: [] };
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'topline-gold-'));
  await mkdir(join(folder, 'texts'));
  await mkdir(join(folder, 'labels'));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(id: string, text: string | Uint8Array | null, label: string): Promise<void> {
  if (text !== null) await writeFile(join(folder, 'texts', `${id}.txt`), text);
  await writeFile(join(folder, 'labels', `${id}.json`), label);
}

async function faultOf(path: string): Promise<[string, number, string]> {
  const fault = await readGold(path).catch((error: unknown) => error);
  if (!(fault instanceof Fault)) throw new Error('expected a fault');
  return [fault.code, fault.exit, fault.message.replaceAll(folder, '')];
}

describe('readGold', () => {
  it('reads the articles in order of their names, with the text byte for byte', async () => {
    await put('b', 'Two\r\n', JSON.stringify({ ...LABEL, id: 'b' }));
    await put('a', '\uFEFFOne', JSON.stringify(LABEL));
    const articles = await readGold(folder);
    expect(articles.map(({ id, text }) => [id, text])).toEqual([
      ['a', '\uFEFFOne'],
      ['b', 'Two\r\n'],
    ]);
  });

  it('has a fault for a folder that is not there, and for an empty one', async () => {
    expect((await faultOf(join(folder, 'nowhere'))).slice(0, 2)).toEqual(['gold_missing', 3]);
    expect(await faultOf(folder)).toEqual(['gold_invalid', 3, '/labels: no labels']);
  });

  it('has a fault for a label without a text', async () => {
    await put('a', null, JSON.stringify(LABEL));
    expect((await faultOf(folder))[2]).toMatch(/^there is no \/texts\/a\.txt/);
  });

  it.each<[string, string, RegExp]>([
    ['broken JSON', '{"id": "a",', /^\/labels\/a\.json: not JSON: /],
    ['a key that is missing', '{"id": "a", "polls": []}', /^\/labels\/a\.json: figures: /],
    ['another id', JSON.stringify({ ...LABEL, id: 'b' }), /the id b is not the file's name/],
    [
      'a context that occurs twice',
      JSON.stringify({
        ...LABEL,
        non_figures: [{ text: '5%', context: 'up 5%', role: 'other_statistic' }],
      }),
      /^\/labels\/a\.json: non_figure 0: context "up 5%" occurs 2 times/,
    ],
  ])('has a fault for %s', async (_, label, message) => {
    await put('a', 'Rents are up 5% and fares up 5%.', label);
    const [code, exit, found] = await faultOf(folder);
    expect([code, exit]).toEqual(['gold_invalid', 3]);
    expect(found).toMatch(message);
  });

  it('has a fault for a text that is not UTF-8', async () => {
    await put('a', Uint8Array.of(0x41, 0xe9, 0x42), JSON.stringify(LABEL));
    expect(await faultOf(folder)).toEqual(['gold_invalid', 3, '/texts/a.txt: not valid UTF-8']);
  });
});
