import { compactText } from './compact-text.ts';
import type { DraftBlock } from './draft-block.ts';
import { isCredit, isPromotion, isTailHeading, isTopMatter } from './boilerplate-lines.ts';

/** Drops what is not the article from the blocks found; marks standfirst and captions. */
export function pruneBlocks(
  blocks: readonly DraftBlock[],
  stated: { title: string; description: string },
): DraftBlock[] {
  const out: DraftBlock[] = [];
  const seen = new Set<string>();
  const title = compactText(stated.title);
  const description = compactText(stated.description);
  const firstLong = blocks.findIndex((block) => block.kind === 'paragraph' && block.text.length > 150);
  let inTail = false;
  for (const [index, block] of blocks.entries()) {
    const { text, kind } = block;
    const key = compactText(text);
    if (kind === 'table') {
      out.push(block);
      continue;
    }
    if (key.length > 40 && seen.has(key)) continue;
    seen.add(key);
    const atTop = firstLong === -1 ? index < 3 : index < firstLong;
    if (atTop && key.length > 8 && title.startsWith(key)) continue;
    if (isTailHeading(text)) {
      inTail = true;
      continue;
    }
    const linked = block.linkShare > 0.8 && text.length > 12;
    if (inTail && (block.linkShare > 0.5 || text.length < 60)) continue;
    inTail = false;
    if (isPromotion(text) || (atTop && isTopMatter(text))) continue;
    if (linked && kind !== 'heading' && (kind === 'item' || /\s\S+\s\S+\s/.test(text))) continue;
    if (kind !== 'caption' && isCredit(text)) {
      out.push({ ...block, kind: 'caption' });
    } else if (atTop && kind !== 'caption' && key !== '' && description.length > 30 && description.startsWith(key) && index < 3 && key.length < 300) {
      out.push({ ...block, kind: 'standfirst' });
    } else if (atTop && kind === 'item' && block.linkShare > 0.5) {
      continue;
    } else out.push(block);
  }
  return trimEnd(out);
}

/** A heading that nothing follows heads what was dropped. */
function trimEnd(blocks: DraftBlock[]): DraftBlock[] {
  while (blocks.at(-1)?.kind === 'heading') blocks.pop();
  return blocks;
}
