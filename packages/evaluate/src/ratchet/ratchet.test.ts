import * as fc from 'fast-check';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../score/levels.ts';
import type { Scores } from '../score/score-gold.ts';
import { holdRatchet, raiseRatchet, readRatchet, writeRatchet } from './ratchet.ts';

type Levels = Scores['levels'];

function levels(...f1: number[]): Levels {
  const entries = LEVELS.map((level, index) => [level, { p: 0, r: 0, f1: f1[index] ?? 0 }]);
  return Object.fromEntries(entries) as Levels;
}

const BEST = { own: { number: 0.9, measure: 0.8, subgroup: 0.7, response: 0.6, strict: 0.5 } };

describe('ratchet', () => {
  it('holds equal, better and slightly lower scores', () => {
    expect(() => holdRatchet(BEST, 'own', levels(0.9, 0.8, 0.7, 0.6, 0.5))).not.toThrow();
    expect(() => holdRatchet(BEST, 'own', levels(0.95, 0.8, 0.6996, 0.6, 0.5))).not.toThrow();
    expect(() => holdRatchet(BEST, 'unheard of', levels())).not.toThrow();
  });

  it('names the level that fell furthest', () => {
    expect(() => holdRatchet(BEST, 'own', levels(1, 0.79, 0.7, 0.4, 0.5))).toThrow(
      expect.objectContaining({
        code: 'ratchet_fallen',
        exit: 2,
        message: 'own: F1 at level response fell from 0.6 to 0.4',
      }),
    );
  });

  it('raises what got better, lowers nothing, and leaves other sets alone', () => {
    const score = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(score, { minLength: 5, maxLength: 5 }), (f1) => {
        const raised = raiseRatchet({ ...BEST, dev: BEST.own }, 'own', levels(...f1));
        for (const [index, level] of LEVELS.entries()) {
          expect(raised['own']?.[level]).toBe(Math.max(BEST.own[level], f1[index] ?? 0));
        }
        expect(raised['dev']).toEqual(BEST.own);
        expect(() => holdRatchet(raised, 'own', levels(1, 1, 1, 1, 1))).not.toThrow();
      }),
    );
    expect(raiseRatchet({}, 'new', levels(0.5))['new']?.number).toBe(0.5);
  });

  it('is written and read back; anything else has a fault', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'topline-ratchet-'));
    const path = join(folder, 'ratchet.json');
    try {
      await writeRatchet(path, BEST);
      expect(await readRatchet(path)).toEqual(BEST);
      await writeFile(path, '{"own": {"number": "high"}}');
      await expect(readRatchet(path)).rejects.toMatchObject({ code: 'gold_invalid' });
      await expect(readRatchet(folder)).rejects.toMatchObject({ code: 'gold_invalid' });
      await expect(writeRatchet(folder, BEST)).rejects.toMatchObject({ code: 'out_unwritable' });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
