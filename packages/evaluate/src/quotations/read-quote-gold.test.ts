import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { QUOTE_SETS, readQuoteGold } from './read-quote-gold.ts';
import { scoreQuotations } from './score-quotations.ts';

const folder = fileURLToPath(new URL('../../gold-quotes', import.meta.url));
const ratchet = JSON.parse(
  readFileSync(new URL('../../reading-ratchet.json', import.meta.url), 'utf8'),
) as Record<string, number>;
/** Scores wobble by less than this when nothing of substance changed. */
const TOLERANCE = 0.0005;

describe('the marked quotations', () => {
  it.each(QUOTE_SETS)('are read no worse than before: %s', async (set) => {
    const articles = await readQuoteGold(folder, set);
    const { exact } = scoreQuotations(articles);
    expect(exact.f1).toBeGreaterThanOrEqual((ratchet[`quotations/${set}`] ?? 1) - TOLERANCE);
  });

  it('name only speakers that their articles print, by spans without white space at the ends', async () => {
    const sets = await Promise.all(QUOTE_SETS.map((set) => readQuoteGold(folder, set)));
    const articles = sets.flat().map(({ gold }) => gold);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
    expect(articles.length).toBeGreaterThanOrEqual(40);
    expect(articles.flatMap(({ quotes }) => quotes).length).toBeGreaterThanOrEqual(190);
    for (const { id, text, quotes } of articles) {
      for (const { span, speaker } of quotes) {
        const words = text.slice(span.start, span.end);
        expect(words, id).toBe(words.trim());
        expect(text, id).toContain(speaker ?? '');
      }
    }
  });
});
