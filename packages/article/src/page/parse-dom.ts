/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { parseHTML } from 'linkedom';

/** The tree of a sanitised body, as a document of its own. */
export function parseDom(body: string, title = ''): Document {
  const heading = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return parseHTML(
    `<!doctype html><html><head><title>${heading}</title></head><body>${body}</body></html>`,
  ).document;
}
