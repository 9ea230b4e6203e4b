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
  const firstLong = blocks.findIndex(
    (block) => block.kind === 'paragraph' && block.text.length > 150,
  );
  const main = findMainParent(blocks);
  let inTail = false;
  for (const [index, block] of blocks.entries()) {
    const { text, kind } = block;
    const key = compactText(text);
    if (kind === 'table') {
      out.push(block);
      continue;
    }
    const atTop = firstLong === -1 ? index < 3 : index < firstLong;
    if (key.length > (kind === 'caption' || atTop ? 20 : 120) && seen.has(key)) continue;
    seen.add(key);
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
    } else if (
      atTop &&
      kind !== 'caption' &&
      key !== '' &&
      description.length > 30 &&
      description.startsWith(key) &&
      block.parent !== main &&
      key.length < 300
    ) {
      out.push({ ...block, kind: 'standfirst' });
    } else if (atTop && kind === 'item' && block.linkShare > 0.5) {
      continue;
    } else out.push(block);
  }
  return trimEnd(cutBoilerplateEnd(out));
}

/** The element that holds most of the paragraphs' text. */
function findMainParent(blocks: readonly DraftBlock[]): unknown {
  const weights = new Map<unknown, number>();
  for (const { kind, parent, text } of blocks) {
    if (kind === 'paragraph') weights.set(parent, (weights.get(parent) ?? 0) + text.length);
  }
  return [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

/** Leaves out what a press release says of its sender: `About Acme` and what follows, at the end. */
function cutBoilerplateEnd(blocks: DraftBlock[]): DraftBlock[] {
  const at = blocks.findLastIndex((block) =>
    /^About (?!th(?:is|e)\b|a\b|half\b|\d)[\p{L}&.’' ]{2,60}:?$/u.test(block.text),
  );
  const rest = blocks.slice(at).reduce((sum, block) => sum + block.text.length, 0);
  const whole = blocks.reduce((sum, block) => sum + block.text.length, 0);
  return at > blocks.length / 2 && rest < whole * 0.4 ? blocks.slice(0, at) : blocks;
}

/** A heading that nothing follows heads what was dropped. */
function trimEnd(blocks: DraftBlock[]): DraftBlock[] {
  while (blocks.at(-1)?.kind === 'heading') blocks.pop();
  return blocks;
}
