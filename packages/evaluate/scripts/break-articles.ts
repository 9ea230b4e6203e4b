/**
 * Changes one printed number at a time in labelled articles, so that a check which passes on their
 * labels fails, and counts how often the checks of what is read from the text fail there, and how
 * often elsewhere, or in the articles as they are. Prints counts only.
 * usage: tsx packages/evaluate/scripts/break-articles.ts --gold DIR
 */
import { fileRecord, readArticle } from '@topline/article';
import { checkDocument } from '@topline/check';
import { extract } from '@topline/extract';
import type { Document } from '@topline/model';
import { Command } from 'commander';
import { readGold } from '../src/index.ts';
import { breakArticle, isAbout } from '../src/planted/break-article.ts';
import { alignTable } from '../src/print/align-table.ts';

const { gold } = new Command()
  .requiredOption('--gold <dir>', 'labelled articles: texts/ and labels/')
  .parse()
  .opts<{ gold: string }>();

interface Count {
  planted: number;
  told: number;
  fails: number;
  right: number;
}
const counts = new Map<string, Count>();
const countOf = (code: string): Count => {
  const count = counts.get(code) ?? { planted: 0, told: 0, fails: 0, right: 0 };
  counts.set(code, count);
  return count;
};
const failsIn = (document: Document) =>
  checkDocument(document, extract(document)).checks.filter(({ status }) => status === 'fail');
const articles = await readGold(gold);
for (const { id, bytes } of articles) {
  const document = readArticle(fileRecord(`${id}.txt`, bytes));
  if (!('code' in document)) for (const { code } of failsIn(document)) countOf(code).fails += 1;
}
for (const broken of articles.flatMap(breakArticle)) {
  const { document, code } = broken;
  const fails = failsIn(document);
  const count = countOf(code);
  count.planted += 1;
  if (fails.some((fail) => fail.code === code && isAbout(fail, broken))) count.told += 1;
  for (const fail of fails) {
    const own = countOf(fail.code);
    own.fails += 1;
    if (isAbout(fail, broken)) own.right += 1;
  }
}
const all = { planted: 0, told: 0, fails: 0, right: 0 };
for (const count of counts.values()) {
  for (const key of ['planted', 'told', 'fails', 'right'] as const) all[key] += count[key];
}
const share = (part: number, whole: number) => (whole === 0 ? '' : (part / whole).toFixed(3));
const rows = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
process.stdout.write(
  `${alignTable([
    ['check', 'planted', 'told', 'share', 'fails', 'right', 'precision'],
    ...[...rows, ['all', all] as const].map(([code, { planted, told, fails, right }]) => [
      code,
      String(planted),
      String(told),
      share(told, planted),
      String(fails),
      String(right),
      share(right, fails),
    ]),
  ]).join('\n')}\n`,
);
