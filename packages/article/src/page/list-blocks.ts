import type { DraftBlock } from './draft-block.ts';
import { collapse } from './collapse.ts';
import { isDataTable } from './is-data-table.ts';
import { readTable } from './read-table.ts';

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter nobr output q ruby rt rp s ' +
    'samp small span strike strong sub sup time tt u var wbr amp-fit-text'
  ).split(' '),
);
const SKIPPED = new Set(['input', 'img', 'hr', 'source', 'track', 'dialog']);

/** Lists the blocks of text below `root`, in order; linear in the size of the tree. */
export function listBlocks(root: Element): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  let parts: string[] = [];
  let linked = 0;
  let breaks = 0;

  const flush = (element: Element, kind: DraftBlock['kind']) => {
    const text = collapse(parts.join(''));
    if (text !== '') {
      const parent = element.parentElement ?? element;
      blocks.push({ kind, text, parent, linkShare: Math.min(1, linked / text.length) });
    }
    parts = [];
    linked = 0;
    breaks = 0;
  };

  const visit = (element: Element, kind: DraftBlock['kind'], inLink: boolean) => {
    for (const node of element.childNodes) {
      if (node.nodeType === 3) {
        const text = node.textContent ?? '';
        if (/\S/.test(text)) breaks = 0;
        parts.push(text);
        if (inLink) linked += collapse(text).length;
        continue;
      }
      if (node.nodeType !== 1) continue;
      const child = node as Element;
      const name = child.localName;
      if (SKIPPED.has(name)) continue;
      if (name === 'br') {
        breaks += 1;
        parts.push(' ');
        if (breaks === 2) flush(element, kind);
      } else if (INLINE.has(name) && !holdsBlock(child)) {
        visit(child, kind, inLink || name === 'a');
      } else {
        flush(element, kind);
        if (name === 'table' && isDataTable(child)) {
          const grid = readTable(child);
          const text = [...new Set(grid.rows.flat())].map((cell) => cell.text).join(' ');
          blocks.push({ kind: 'table', text, parent: element, linkShare: 0, grid });
          continue;
        }
        const own = kindOf(child, kind);
        visit(child, own, inLink || name === 'a');
        flush(child, own);
      }
    }
  };
  visit(root, 'paragraph', false);
  flush(root, 'paragraph');
  return blocks;
}

const CAPTION = /(?:caption|photo-?credit|image-?credit|media-?credit|img-?desc)/i;

/** True when an inline element is used as a box. */
function holdsBlock(element: Element): boolean {
  for (const child of element.children) {
    if (/^(?:p|div|h[1-6]|ul|ol|li|table|blockquote|section|article|figure)$/.test(child.localName))
      return true;
  }
  return false;
}

function kindOf(element: Element, inherited: DraftBlock['kind']): DraftBlock['kind'] {
  const name = element.localName;
  if (/^h[1-6]$/.test(name)) return 'heading';
  if (name === 'li' || name === 'dt' || name === 'dd') return 'item';
  if (name === 'figcaption' || CAPTION.test(`${element.className} ${element.id}`.slice(0, 300)))
    return 'caption';
  return inherited;
}
