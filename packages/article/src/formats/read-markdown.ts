import type { Nodes, Parents, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Page, Stated } from '../page/page.ts';
import { layOut } from '../text/lay-out.ts';
import type { Grid, Piece } from '../text/piece.ts';
import { plainSpace } from '../text/plain-space.ts';
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
  const heading = pieces[0]?.kind === 'heading' ? pieces[0].text : null;
  const metadata = withStated(wordsOf(tree).slice(0, 8000), stated, own);
  const title = metadata.title === null ? heading : plainSpace(metadata.title);
  const rest = heading !== null && heading === title ? pieces.slice(1) : pieces;
  return { ...metadata, title, ...layOut(title, rest), notes: [...notes, ...metadata.notes] };
}

/** Blocks and lists of a document, from the top; nested ones stand one after the other. */
function piecesOf(root: Parents): Piece[] {
  const pieces: Piece[] = [];
  const open: { node: Nodes; inList: boolean }[] = [{ node: root, inList: false }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, inList } = next;
    if (node.type === 'heading') add('heading', node);
    else if (node.type === 'paragraph') add(inList ? 'item' : 'paragraph', node);
    else if (node.type === 'code') pieces.push({ kind: 'paragraph', text: plainSpace(node.value) });
    else if (node.type === 'table') pieces.push(tableOf(node));
    else if ('children' in node) {
      const isList = inList || node.type === 'list';
      open.push(...node.children.map((child) => ({ node: child, inList: isList })).toReversed());
    }
  }
  return pieces.filter(({ text }) => text !== '');

  function add(kind: Piece['kind'], node: Nodes) {
    pieces.push({ kind, text: wordsOf(node) });
  }
}

function tableOf({ children }: Table): Piece {
  const width = Math.max(...children.map((row) => row.children.length));
  const rows: Grid['rows'] = children.map((row, index) =>
    Array.from({ length: width }, (_, column) => {
      const cell = row.children[column];
      return { text: cell ? wordsOf(cell) : '', heading: index === 0 };
    }),
  );
  const text = rows.flatMap((row) => row.map((cell) => cell.text)).join(' ');
  return { kind: 'table', text, grid: { caption: null, rows } };
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
  return plainSpace(words);
}
