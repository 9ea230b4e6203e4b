import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { corruptGold } from '../../scripts/corrupt-gold.ts';
import { seedRandom } from '../planted/seed-random.ts';
import { writeRelease } from '../../scripts/write-release.ts';
import { readGold } from '../gold/read-gold.ts';
import { readRelease } from '../predicted/read-release.ts';
import { scoreGold, type Scores } from './score-gold.ts';

const FOLDER = join(import.meta.dirname, '../../gold');
const RECORDED = JSON.parse(await readFile(join(FOLDER, 'recorded-scores.json'), 'utf8')) as Record<
  string,
  unknown
>;
const SCORER =
  process.env['TOPLINE_SCORER'] ?? join(import.meta.dirname, '../../../../../shared/gold/score.py');

const gold = await readGold(FOLDER);

/** Our scores in the words of the independent scorer. */
function inItsWords(scores: Scores): unknown {
  const { articles, missing, gold_figures, predicted_figures, duplicates, levels } = scores;
  const polls = Object.entries(scores.polls).map(([name, { right, of }]) => [
    name,
    `${right}/${of}`,
  ]);
  return {
    articles,
    missing,
    gold_figures,
    predicted_figures,
    duplicates,
    levels,
    polls: Object.fromEntries(polls) as unknown,
    ledger_missing: `${scores.ledger.missing}/${scores.ledger.of}`,
    ...(scores.qualifier_right === null ? {} : { qualifier_right: scores.qualifier_right }),
    ...(scores.calibration ? { 'confidence>=0.9': scores.calibration.confident } : {}),
  };
}

function canAsk(): boolean {
  if (!existsSync(SCORER)) return process.env['TOPLINE_SCORER'] !== undefined;
  return spawnSync('python3', ['--version']).status === 0;
}

function askScorer(release: string): unknown {
  const args = [SCORER, release, join(FOLDER, 'texts'), join(FOLDER, 'labels'), '--json'];
  return JSON.parse(execFileSync('python3', args, { encoding: 'utf8' }));
}

describe('our scores are those of the independent scorer', () => {
  it('has a recorded score for every release', async () => {
    const releases = await readdir(join(FOLDER, 'releases'));
    expect(releases.toSorted()).toEqual(Object.keys(RECORDED).toSorted());
    expect(releases.length).toBeGreaterThan(2);
  });

  it.each(Object.keys(RECORDED))('%s: as recorded', async (name) => {
    const release = await readRelease(join(FOLDER, 'releases', name));
    expect(inItsWords(scoreGold(gold, release))).toEqual(RECORDED[name]);
  });

  it.runIf(canAsk()).each([
    { seed: 101, faultRate: 0.3 },
    { seed: 102, faultRate: 0.6 },
    { seed: 103, faultRate: 0.9 },
    { seed: 104, faultRate: 1 / 16 },
  ])('seed $seed: asked now', async ({ seed, faultRate }) => {
    const folder = await mkdtemp(join(tmpdir(), 'topline-'));
    try {
      await writeRelease(folder, corruptGold(gold, faultRate, seedRandom(seed)));
      const scores = scoreGold(gold, await readRelease(folder));
      expect(inItsWords(scores)).toEqual(askScorer(folder));
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
