import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readBorderGold } from './read-border-gold.ts';
import { readBorders, scoreBorders } from './score-borders.ts';
import { endsBySplitter, endsByUnicode } from './splitters.ts';

const folder = fileURLToPath(new URL('../../gold-sentences', import.meta.url));
const ratchet = JSON.parse(
  readFileSync(new URL('../../reading-ratchet.json', import.meta.url), 'utf8'),
) as Record<string, number>;

it('counts borders inside paragraphs only', () => {
  const text = readBorders('x', 'One.¦ Two.¦Three.\n\nFour.¦ Five.\n');
  expect(text.text).toBe('One. Two.Three.\n\nFour. Five.\n');
  expect(text.borders).toEqual([4, 9, 22]);
  expect(scoreBorders([text], () => [4, 9, 15, 22, 28])).toEqual({
    precision: 1,
    recall: 1,
    f1: 1,
  });
  expect(scoreBorders([text], () => [4, 7, 15])).toMatchObject({ precision: 0.5, recall: 1 / 3 });
});

it('finds the marked borders no worse than before, and better than Unicode does', async () => {
  const texts = await readBorderGold(folder);
  expect(texts.flatMap(({ borders }) => borders).length).toBeGreaterThanOrEqual(300);
  const { f1 } = scoreBorders(texts, endsBySplitter);
  expect(f1).toBeGreaterThanOrEqual((ratchet['borders'] ?? 1) - 0.0005);
  expect(f1).toBeGreaterThan(scoreBorders(texts, endsByUnicode).f1);
});
