import { readQuotes, splitSentences } from '@topline/article';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isHeldOut } from '../gold/split-gold.ts';
import { readMarks } from './read-marks.ts';
import type { ReadArticle } from './score-quotations.ts';

export const QUOTE_SETS = ['development', 'held-out', 'blind'] as const;
export type QuoteSet = (typeof QUOTE_SETS)[number];

/** The marked articles of one set under `folder`, sorted by name, with what the reader finds. */
export async function readQuoteGold(folder: string, set: QuoteSet): Promise<ReadArticle[]> {
  const place = join(folder, set === 'blind' ? 'blind' : 'articles');
  const names = (await readdir(place)).filter((name) => name.endsWith('.txt')).toSorted();
  const ids = names
    .map((name) => name.slice(0, -'.txt'.length))
    .filter((id) => set === 'blind' || isHeldOut(id) === (set === 'held-out'));
  return Promise.all(
    ids.map(async (id) => {
      const gold = readMarks(id, await readFile(join(place, `${id}.txt`), 'utf8'));
      return { gold, quotes: readQuotes(gold.text, splitSentences(gold.text)) };
    }),
  );
}
