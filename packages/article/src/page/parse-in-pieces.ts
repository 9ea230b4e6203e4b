import { Parser, type Handler } from 'htmlparser2';

const PIECE = 16_384;
const STACK = 1000;

/** The parser takes time with the square of the depth: past `STACK` open elements it starts anew. */
export function parseInPieces(
  html: string,
  handler: Partial<Handler>,
  openCount: () => number,
): void {
  let parser = new Parser(handler);
  for (let start = 0; start < html.length;) {
    let end = Math.min(start + PIECE, html.length);
    if (openCount() > STACK) {
      parser.end();
      parser = new Parser(handler);
    }
    const tag = end < html.length ? html.lastIndexOf('<', end - 1) : -1;
    if (tag > start) end = tag;
    parser.write(html.slice(start, end));
    start = end;
  }
  parser.end();
}
