import { Command } from 'commander';
import { join } from 'node:path';
import { readGold } from '../src/gold/read-gold.ts';
import { splitGold } from '../src/gold/split-gold.ts';
import { chooseColors } from '../src/print/colors.ts';
import { printScores } from '../src/print/print-scores.ts';
import { scoreGold } from '../src/score/score-gold.ts';
import { crossValidate } from '../src/train/cross-validate.ts';

/**
 * Scores the way of learning on the newspaper articles that the model learns from: each is read by
 * a model that learned from the others. Held-out articles take no part.
 * usage: tsx packages/evaluate/scripts/cross-validate.ts --newspapers DIR [--folds 5]
 */
const { newspapers, folds } = new Command()
  .requiredOption('--newspapers <dir>', 'labelled newspaper articles: texts/ and labels/')
  .option('--folds <n>', 'parts that are left out in turn', '5')
  .parse()
  .opts<{ newspapers: string; folds: string }>();

const articles = splitGold(await readGold(newspapers), 'develop');
const GOLD = join(import.meta.dirname, '..');
const always = {
  newspapers: [],
  written: splitGold(await readGold(join(GOLD, 'news')), 'develop'),
  others: await readGold(join(GOLD, 'training')),
};
const scores = {
  ...scoreGold(articles, crossValidate(articles, always, Number(folds))),
  errors: [],
};
const name = `${articles.length} articles in ${folds} folds`;
process.stdout.write(
  printScores(name, scores, undefined, 20, chooseColors(process.stdout, process.env)),
);
