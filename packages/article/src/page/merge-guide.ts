import { collapse } from './collapse.ts';
import { compactText } from './compact-text.ts';
import type { DraftBlock } from './draft-block.ts';

const SHINGLE = 4;

/** Puts right a reader's blocks by the text that the page's own JSON-LD gives, if it is the whole. */
export function mergeGuide(
  kept: readonly DraftBlock[],
  all: readonly DraftBlock[],
  articleBody: string,
): DraftBlock[] {
  const plain = collapse(articleBody.replaceAll(/<[^<>]{1,1000}>/g, ' '));
  const guide = shingle(plain);
  if (guide.size < 60) return [...kept];
  const share = (block: DraftBlock) => {
    const own = [...shingle(block.text)];
    return own.filter((words) => guide.has(words)).length / Math.max(1, own.length);
  };
  const covered = new Set(
    all.flatMap((block) => [...shingle(block.text)]).filter((words) => guide.has(words)),
  );
  if (covered.size < guide.size * 0.6) {
    const keptSize = kept.reduce((sum, block) => sum + block.text.length, 0);
    return keptSize * 2 < plain.length ? splitPlain(articleBody) : [...kept];
  }
  const texts = new Set(kept.map((block) => compactText(block.text)));
  const chosen = all.filter((block) => {
    const isKept = texts.has(compactText(block.text));
    if (block.kind === 'table' || block.kind === 'heading' || block.kind === 'caption')
      return isKept;
    if (wordCount(block.text) < SHINGLE + 2) return isKept;
    return share(block) > 0.7;
  });
  // A guide that leaves out much of what was found is an extract.
  return size(chosen) < size(kept) * 0.5 ? [...kept] : chosen;
}

function splitPlain(articleBody: string): DraftBlock[] {
  return articleBody
    .split(/<\/p>|<br\s?\/?>|\n+/)
    .map((line) => collapse(line.replaceAll(/<[^<>]{1,1000}>/g, ' ')))
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'paragraph', text, linkShare: 0, parent: articleBody }));
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function shingle(text: string): Set<string> {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1)
    shingles.add(words.slice(at, at + SHINGLE).join(' '));
  return shingles;
}

function size(blocks: readonly DraftBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}
