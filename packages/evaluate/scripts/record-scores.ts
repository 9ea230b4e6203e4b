import { Command } from 'commander';
import { execFileSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readGold } from '../src/gold/read-gold.ts';
import { corruptGold } from './corrupt-gold.ts';
import { seedRandom } from '../src/planted/seed-random.ts';
import { writeRelease } from './write-release.ts';

/**
 * Makes the releases under gold/releases anew and records what an independent scorer says of them.
 * usage: tsx packages/evaluate/scripts/record-scores.ts --scorer score.py
 */
const { scorer } = new Command()
  .requiredOption('--scorer <path>', 'Python program: RELEASE TEXTS LABELS --json')
  .parse()
  .opts<{ scorer: string }>();

const RELEASES = [
  { name: 'faithful', seed: 1, faultRate: 0 },
  { name: 'slightly-wrong', seed: 2, faultRate: 0.15 },
  { name: 'half-wrong', seed: 3, faultRate: 0.5 },
  { name: 'mostly-wrong', seed: 4, faultRate: 0.75 },
];

const gold = join(import.meta.dirname, '../gold');
const articles = await readGold(gold);
const recorded: Record<string, unknown> = {};
await rm(join(gold, 'releases'), { recursive: true, force: true });
for (const { name, seed, faultRate } of RELEASES) {
  const release = join(gold, 'releases', name);
  await writeRelease(release, corruptGold(articles, faultRate, seedRandom(seed)));
  const args = [scorer, release, join(gold, 'texts'), join(gold, 'labels'), '--json'];
  recorded[name] = JSON.parse(execFileSync('python3', args, { encoding: 'utf8' }));
}
const path = join(gold, 'recorded-scores.json');
await writeFile(path, `${JSON.stringify(recorded, null, 2)}\n`);
