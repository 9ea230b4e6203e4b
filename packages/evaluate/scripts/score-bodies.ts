/**
 * Scores the bodies of web pages against a benchmark folder: `truth.json` (`{id: {articleBody,
 * url}}`) and `html/<id>.html.gz`. Prints F1 for the pages that rules were developed on, for those
 * held out (SHA-256 of the id, first 32 bits, divisible by 3) and for all, with plain Readability
 * beside it; writes the predictions where `--out` says.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { loadPageReader } from '@topline/article';
import { Command } from 'commander';
import { parseHTML } from 'linkedom';
import { measureBodies, scoreBody } from '../src/bodies/measure-bodies.ts';

type Bodies = Record<string, { articleBody: string; url?: string }>;

const { benchmark, out } = new Command()
  .requiredOption('--benchmark <dir>', 'folder with truth.json and html/')
  .option('--out <file>', 'where the predictions are written, as JSON')
  .parse()
  .opts<{ benchmark: string; out?: string }>();

const readPage = await loadPageReader();
const truth = JSON.parse(readFileSync(join(benchmark, 'truth.json'), 'utf8')) as Bodies;

function readBody(html: string, url: string | undefined): string {
  const page = readPage(html, url ? { url } : {});
  if ('code' in page) return '';
  // The benchmark's bodies have no headline and no captions; sub-headings they have.
  return page.blocks
    .filter(({ zone }, index) => zone !== 'caption' && !(zone === 'headline' && index === 0))
    .map(({ span }) => page.text.slice(span.start, span.end))
    .join('\n\n');
}

function readPlainly(html: string): string {
  return new Readability(parseHTML(html).document).parse()?.textContent ?? '';
}

const predictions: Bodies = {};
const readers: [string, (id: string, html: string) => string][] = [
  [
    'topline',
    (id, html) => (predictions[id] = { articleBody: readBody(html, truth[id]?.url) }).articleBody,
  ],
  ['readability', (_id, html) => readPlainly(html)],
];
const isHeldOut = (id: string) => createHash('sha256').update(id).digest().readUInt32BE() % 3 === 0;
const scored = readers.map(([name, read]) => {
  const started = performance.now();
  const pages = Object.entries(truth).map(([id, { articleBody }]) => {
    const html = gunzipSync(readFileSync(join(benchmark, 'html', `${id}.html.gz`))).toString(
      'utf8',
    );
    return { heldOut: isHeldOut(id), score: scoreBody(articleBody, read(id, html)) };
  });
  return { name, pages, seconds: (performance.now() - started) / 1000 };
});

for (const { name, pages, seconds } of scored) {
  for (const part of ['developed on', 'held out', 'all']) {
    const chosen = pages.filter(
      ({ heldOut }) => part === 'all' || heldOut === (part === 'held out'),
    );
    const { f1, precision, recall } = measureBodies(chosen.flatMap(({ score }) => score ?? []));
    const figures = [f1, precision, recall].map((value) => value.toFixed(4)).join('  ');
    process.stdout.write(
      `${name.padEnd(12)} ${part.padEnd(13)} ${String(chosen.length).padStart(4)}  ${figures}\n`,
    );
  }
  process.stdout.write(`${name.padEnd(12)} ${seconds.toFixed(1)} s\n`);
}
if (out) writeFileSync(out, JSON.stringify(predictions));
