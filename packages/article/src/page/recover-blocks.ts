import { compactText } from './compact-text.ts';
import type { DraftBlock } from './draft-block.ts';

/** A reader's text, with the blocks that it lost from among those it kept. */
export function recoverBlocks(
  all: readonly DraftBlock[],
  kept: readonly DraftBlock[],
): DraftBlock[] {
  const texts = new Set(kept.map((block) => compactText(block.text)));
  const isKept = all.map((block) => texts.has(compactText(block.text)));
  const known = isKept.filter(Boolean).length;
  // Its cuts differ from ours: take its own word for it.
  if (known * 2 < kept.length) return [...kept];
  const parents = new Map<unknown, number>();
  for (const [index, block] of all.entries()) {
    if (isKept[index] && block.kind !== 'caption') {
      parents.set(block.parent, (parents.get(block.parent) ?? 0) + block.text.length);
    }
  }
  const main = [...parents].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  const inMain = all.map((block, index) => isKept[index] === true && block.parent === main);
  const first = inMain.indexOf(true);
  const last = inMain.lastIndexOf(true);
  return all.filter((block, index) => {
    if (isKept[index]) return true;
    if (index < first || index > last) return false;
    if (block.linkShare > 0.4) return false;
    return (
      block.parent === main ||
      block.kind === 'table' ||
      parents.has(block.parent) ||
      block.text.length > 60
    );
  });
}
