/**
 * Lists what the checks say of labelled articles, `warn` and `fail` alike, so that each can be held
 * against its text by hand. Of articles that are held out (see `isHeldOut`) only counts are printed.
 * usage: tsx packages/evaluate/scripts/list-checks.ts --gold DIR [--from labels|extraction]
 */
import { fileRecord, readArticle } from '@topline/article';
import { checkDocument } from '@topline/check';
import { extract } from '@topline/extract';
import type { Check } from '@topline/model';
import { Command, Option } from 'commander';
import { isHeldOut, readGold, type GoldArticle } from '../src/index.ts';
import { extractionFromLabel } from '../src/planted/extraction-from-label.ts';
import { alignTable } from '../src/print/align-table.ts';

const { gold, from, all } = new Command()
  .requiredOption('--gold <dir>', 'labelled articles: texts/ and labels/')
  .option('--all', 'the gold set is our own: nothing in it is held out')
  .addOption(
    new Option('--from <source>', 'whose figures')
      .choices(['labels', 'extraction'])
      .default('labels'),
  )
  .parse()
  .opts<{ gold: string; from: 'labels' | 'extraction'; all?: true }>();

function checkArticle({ id, bytes, text, label }: GoldArticle): readonly Check[] {
  const document = readArticle(fileRecord(`${id}.txt`, bytes));
  if ('code' in document) return [];
  const extraction = from === 'labels' ? extractionFromLabel(text, label) : extract(document);
  return checkDocument(document, extraction).checks;
}

const counts = new Map<string, Record<Check['status'], number>>();
for (const article of await readGold(gold)) {
  for (const { code, status, message, figures } of checkArticle(article)) {
    const row = counts.get(code) ?? { pass: 0, warn: 0, fail: 0, unknown: 0 };
    row[status] += 1;
    counts.set(code, row);
    if (status === 'pass' || status === 'unknown' || code === 'C08') continue;
    if (all !== true && isHeldOut(article.id)) continue;
    const values = figures.map(({ value }) => value).join(' ');
    process.stdout.write(`${article.id}  ${code} ${status}  [${values}]  ${message}\n`);
  }
}
const codes = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
const rows = codes.map(([code, row]) => [code, ...Object.values(row).map(String)]);
process.stdout.write(
  `\n${alignTable([['code', 'pass', 'warn', 'fail', 'unknown'], ...rows]).join('\n')}\n`,
);
