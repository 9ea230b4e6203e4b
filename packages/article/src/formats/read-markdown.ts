import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Page, Stated } from '../page/page.ts';
import { layOut, plainSpace, type Piece } from '../text/lay-out.ts';
import { frontMatter } from './front-matter.ts';
import { withStated } from './with-stated.ts';

/** Markdown: the marks are taken off, blocks and tables laid out; front matter is metadata. */
export function readMarkdown(content: string, stated: Stated): Page {
  const { stated: own, body, notes } = frontMatter(content);
  const tree = fromMarkdown(body, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const pieces = piecesOf(tree);
  const first = pieces[0];
  const heading =
    first?.kind === 'block' && first.zone === 'headline' ? plainSpace(first.words) : null;
  const metadata = withStated(stated, own);
  const title = metadata.title === null ? null : plainSpace(metadata.title);
  if (title !== null && heading !== title) {
    pieces.unshift({ kind: 'block', zone: 'headline', words: title });
  }
  return { ...metadata, title: title ?? heading, ...layOut(pieces), notes };
}

/** Blocks and lists of a document, from the top; nested ones stand one after the other. */
function piecesOf(root: Parents): Piece[] {
  const pieces: Piece[] = [];
  const open: { node: Nodes; inList: boolean }[] = [{ node: root, inList: false }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, inList } = next;
    switch (node.type) {
      case 'heading':
        pieces.push({ kind: 'block', zone: 'headline', words: wordsOf(node) });
        break;
      case 'paragraph':
        pieces.push(
          inList
            ? { kind: 'item', zone: 'list', words: wordsOf(node) }
            : { kind: 'block', zone: 'body', words: wordsOf(node) },
        );
        break;
      case 'code':
        pieces.push({ kind: 'block', zone: 'body', words: node.value });
        break;
      case 'table':
        pieces.push({
          kind: 'table',
          rows: node.children.map((row, index) =>
            row.children.map((cell) => ({ words: wordsOf(cell), heading: index === 0 })),
          ),
        });
        break;
      default:
        if ('children' in node) {
          const isList = inList || node.type === 'list';
          open.push(
            ...node.children.map((child) => ({ node: child, inList: isList })).toReversed(),
          );
        }
    }
  }
  return pieces;
}

/** The words of a block without marks, pictures and tags. */
function wordsOf(node: Nodes): string {
  let words = '';
  const open: Nodes[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === 'text' || next.type === 'inlineCode') words += next.value;
    else if (next.type === 'break') words += ' ';
    else if ('children' in next) open.push(...next.children.toReversed());
  }
  return words;
}
