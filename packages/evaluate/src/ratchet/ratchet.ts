import { Fault } from '@topline/model';
import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { LEVELS, type Level } from '../score/levels.ts';
import type { Scores } from '../score/score-gold.ts';

const best = z.object(
  Object.fromEntries(LEVELS.map((level) => [level, z.number()])) as Record<Level, z.ZodNumber>,
);
const ratchetFile = z.record(z.string(), best);

/** The best F1 of each level so far, by gold set. */
export type Ratchet = z.infer<typeof ratchetFile>;

/** Scores wobble by less than this when nothing of substance changed. */
const TOLERANCE = 0.0005;

/** @throws Fault `gold_invalid` for a file that is missing or breaks the format */
export async function readRatchet(path: string): Promise<Ratchet> {
  try {
    return ratchetFile.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    const what = 'is no ratchet file: {"<gold set>": {"number": 0.5, …}}';
    throw new Fault('gold_invalid', { path, what }, { cause });
  }
}

/** @throws Fault `ratchet_fallen` for the level that fell furthest, if any fell */
export function holdRatchet(ratchet: Ratchet, name: string, levels: Scores['levels']): void {
  const bests = ratchet[name];
  if (!bests) return;
  const falls = LEVELS.map((level) => ({ level, fall: bests[level] - levels[level].f1 }))
    .filter(({ fall }) => fall > TOLERANCE)
    .toSorted((a, b) => b.fall - a.fall);
  const [furthest] = falls;
  if (!furthest) return;
  const { level } = furthest;
  throw new Fault('ratchet_fallen', {
    level: `${name}: F1 at level ${level}`,
    best: bests[level],
    score: levels[level].f1,
  });
}

/** The ratchet with every level raised that got better, and none lowered. */
export function raiseRatchet(ratchet: Ratchet, name: string, levels: Scores['levels']): Ratchet {
  const before = ratchet[name];
  const after = Object.fromEntries(
    LEVELS.map((level) => [level, Math.max(before?.[level] ?? 0, levels[level].f1)]),
  ) as Record<Level, number>;
  return { ...ratchet, [name]: after };
}

export async function writeRatchet(path: string, ratchet: Ratchet): Promise<void> {
  try {
    await writeFile(path, `${JSON.stringify(ratchet, null, 2)}\n`);
  } catch (cause) {
    throw new Fault('out_unwritable', { path, cause: (cause as Error).message }, { cause });
  }
}
