import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { plantErrors } from './plant-errors.ts';
import { readStories } from './read-stories.ts';
import type { Source } from './run-checks.ts';
import { scorePlanted } from './score-planted.ts';
import { seedRandom } from './seed-random.ts';

const STORIES = fileURLToPath(new URL('../../planted/stories', import.meta.url));
const best = JSON.parse(
  readFileSync(new URL('../../reading-ratchet.json', import.meta.url), 'utf8'),
) as Record<string, number>;
/** A score wobbles by less than this when nothing of substance changed. */
const TOLERANCE = 0.0005;

const stories = await readStories(STORIES);

describe.each<Source>(['labels', 'text'])('planted errors, figures of the %s', (source) => {
  const { outcomes, applicable, alarms } = scorePlanted(stories, source);
  const caught = outcomes.filter((outcome) => outcome.caught);

  test('no fewer are caught than the best on file', () => {
    const sensitivity = caught.length / outcomes.length;
    expect(sensitivity).toBeGreaterThanOrEqual((best[`planted/${source}`] ?? 1) - TOLERANCE);
  });

  test('every check catches nine in ten', () => {
    const codes = [...new Set(outcomes.map(({ code }) => code))].toSorted();
    expect(codes).toHaveLength(16);
    for (const code of codes) {
      const own = outcomes.filter((outcome) => outcome.code === code);
      const share = own.filter((outcome) => outcome.caught).length / own.length;
      expect(share, code).toBeGreaterThanOrEqual(0.9);
    }
  });

  test('true stories raise next to no alarm', () => {
    expect(applicable.length).toBeGreaterThan(400);
    expect(alarms.length / applicable.length).toBeLessThanOrEqual(0.02);
  });
});

test('at least 600 errors are planted in at least 40 stories, the same each time', () => {
  const plant = () => stories.flatMap((story) => plantErrors(story, seedRandom(7)));
  const planted = plant();
  expect(stories.length).toBeGreaterThanOrEqual(40);
  expect(planted.length).toBeGreaterThanOrEqual(600);
  expect(plant().map(({ what }) => what)).toEqual(planted.map(({ what }) => what));
});
