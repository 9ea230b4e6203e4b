import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHeldOut, splitGold } from './split-gold.ts';

describe('splitGold', () => {
  it('holds out what the first 32 bits of the hash say', () => {
    // printf a | sha256sum: ca978112…, 3398926610 mod 3 = 2; b: 3e23e816…, 1042540566 mod 3 = 0
    expect(isHeldOut('a')).toBe(false);
    expect(isHeldOut('b')).toBe(true);
  });

  it('puts every article into one part', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), (ids) => {
        const articles = ids.map((id) => ({ id }));
        const parts = [splitGold(articles, 'develop'), splitGold(articles, 'held-out')].flat();
        expect(new Set(parts)).toEqual(new Set(articles));
        expect(parts).toHaveLength(articles.length);
        expect(splitGold(articles, 'all')).toEqual(articles);
      }),
    );
  });

  it('holds out about a third', () => {
    const ids = Array.from({ length: 3000 }, (_, index) => ({ id: `article-${index}` }));
    const share = splitGold(ids, 'held-out').length / ids.length;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.37);
  });
});
