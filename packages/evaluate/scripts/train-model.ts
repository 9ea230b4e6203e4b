import { DECISIONS, LEARNED, packWeights, unpackWeights, type Weights } from '@topline/extract';
import { Command, Option } from 'commander';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readGold } from '../src/gold/read-gold.ts';
import { splitGold } from '../src/gold/split-gold.ts';
import { calibrateModel } from '../src/train/calibrate-model.ts';
import { trainWeights } from '../src/train/train-model.ts';

/**
 * Learns the model anew and writes it where the extractor reads it. The same articles give the same
 * file. Of the newspaper articles, and of our own in their manner, those that are held out are left
 * aside.
 * usage: tsx packages/evaluate/scripts/train-model.ts --newspapers DIR [--keep kind people …]
 */
const GOLD = join(import.meta.dirname, '..');
const { newspapers, keep } = new Command()
  .requiredOption('--newspapers <dir>', 'labelled newspaper articles: texts/ and labels/')
  .addOption(
    new Option('--keep <decisions...>', 'decisions whose weights stay as they are')
      .choices(DECISIONS)
      .default([]),
  )
  .parse()
  .opts<{ newspapers: string; keep: (keyof Weights)[] }>();

const weights: Weights = {
  ...(keep.length === DECISIONS.length ? null : await learn()),
  ...Object.fromEntries(keep.map((decision) => [decision, unpackWeights(LEARNED[decision])])),
} as Weights;

async function learn(): Promise<Weights> {
  return trainWeights({
    newspapers: splitGold(await readGold(newspapers), 'develop'),
    written: splitGold(await readGold(join(GOLD, 'news')), 'develop'),
    others: await readGold(join(GOLD, 'training')),
  });
}

const curve = calibrateModel(weights, await readGold(join(GOLD, 'gold')));
const lines = [
  "import type { Calibration } from './model.ts';",
  '',
  '/** Made by packages/evaluate/scripts/train-model.ts; never edited by hand. */',
  'export const WEIGHTS = {',
  ...DECISIONS.map((decision) => `  ${decision}: '${packWeights(weights[decision])}',`),
  '};',
  '',
  '/** Product of chances, share of figures right in every field. */',
  `export const CALIBRATION: Calibration = ${JSON.stringify(curve)};`,
  '',
];
const path = join(import.meta.dirname, '../../extract/src/figures/judge/learned.ts');
await writeFile(path, lines.join('\n'));
