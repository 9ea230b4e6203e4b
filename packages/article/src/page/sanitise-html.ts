import type { Handler } from 'htmlparser2';
import { maskMarkup } from './mask-markup.ts';
import { parseInPieces } from './parse-in-pieces.ts';
import { PageBudget } from './page-limits.ts';

/** What one linear pass over the source leaves: a shallow tree as HTML, and what the head states. */
export interface Sanitised {
  /** Content of the body: no scripts, styles or comments, at most `PageBudget.depth` deep. */
  readonly body: string;
  readonly title: string;
  /** Value of `lang` on `html`. */
  readonly language: string | null;
  /** Names in lower case (`name`, `property`, `itemprop` or `http-equiv`), in order. */
  readonly metas: readonly (readonly [name: string, content: string])[];
  readonly canonical: string | null;
  /** Sources of the `application/ld+json` scripts. */
  readonly jsonLd: readonly string[];
  /** Elements that were opened deeper than is read; their text is kept. */
  readonly flattened: number;
  /** True when there were more elements than are read. */
  readonly overfull: boolean;
}

const SILENT = new Set(
  'script style noscript template svg math iframe object embed canvas video audio map textarea select button'.split(
    ' ',
  ),
);
const IGNORED = new Set(['html', 'head', 'body', 'meta', 'link', 'base', 'plaintext', 'title']);
const VOID = new Set('area br col hr img input source track wbr'.split(' '));
const KEPT_ATTRIBUTES = new Set(
  'id class itemprop itemtype role href style hidden aria-hidden datetime content lang colspan rowspan scope rel'.split(
    ' ',
  ),
);
const PLAIN = new Set('span font em i u small big abbr ins mark'.split(' '));
const ATTRIBUTE_LIMIT = 2000;

export function sanitiseHtml(html: string): Sanitised {
  const out: string[] = [];
  const open: (string | null)[] = [];
  const metas: [string, string][] = [];
  const jsonLd: string[] = [];
  let title = '';
  let language: string | null = null;
  let canonical: string | null = null;
  let silentDepth = 0;
  let depth = 0;
  let flattened = 0;
  let elements = 0;
  let script: string[] | null = null;
  let inTitle = false;

  const handler: Partial<Handler> = {
    onopentag(name, attributes) {
      if (name === 'meta') readMeta(attributes, metas);
      if (name === 'html') language ??= attributes['lang'] ?? attributes['xml:lang'] ?? null;
      if (name === 'link' && /\bcanonical\b/i.test((attributes['rel'] ?? '').slice(0, 100))) {
        canonical ??= attributes['href'] ?? null;
      }
      if (name === 'title') inTitle = title === '' && silentDepth === 0;
      if (name === 'script' && /ld\+json/i.test((attributes['type'] ?? '').slice(0, 100)))
        script = [];
      if (SILENT.has(name)) {
        silentDepth += 1;
        open.push('');
        return;
      }
      if (silentDepth > 0 || IGNORED.has(name) || isBare(name, attributes)) {
        open.push(null);
        return;
      }
      elements += 1;
      const isVoid = VOID.has(name);
      if ((depth >= PageBudget.depth && !isVoid) || elements > PageBudget.elements) {
        flattened += 1;
        out.push(' ');
        open.push(null);
        return;
      }
      out.push(writeTag(name, attributes));
      if (!isVoid) depth += 1;
      open.push(isVoid ? null : name);
    },
    ontext(text) {
      if (script) script.push(text);
      else if (inTitle) title += text;
      else if (silentDepth === 0) out.push(maskMarkup(text));
    },
    onclosetag(name) {
      const opened = open.pop();
      if (name === 'script' && script) {
        jsonLd.push(script.join(''));
        script = null;
      }
      if (name === 'title') inTitle = false;
      if (opened === '') silentDepth -= 1;
      else if (opened) {
        depth -= 1;
        out.push(`</${opened}>`);
      }
    },
  };
  parseInPieces(html, handler, () => open.length);
  return {
    body: out.join(''),
    title: title.replaceAll(/\s+/g, ' ').trim(),
    language,
    metas,
    canonical,
    jsonLd,
    flattened,
    overfull: elements > PageBudget.elements,
  };
}

function readMeta(attributes: Readonly<Record<string, string>>, metas: [string, string][]): void {
  const { content } = attributes;
  if (!content || content.length > 20_000) return;
  for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
    const name = attributes[key];
    if (name) metas.push([name.trim().toLowerCase(), content]);
  }
}

function writeTag(name: string, attributes: Readonly<Record<string, string>>): string {
  let tag = `<${/^[a-z][a-z0-9-]{0,40}$/.test(name) ? name : 'span'}`;
  for (const key of Object.keys(attributes)) {
    if (!KEPT_ATTRIBUTES.has(key)) continue;
    const value = (attributes[key] ?? '').slice(0, ATTRIBUTE_LIMIT);
    tag += ` ${key}="${maskMarkup(value)}"`;
  }
  return `${tag}>`;
}

/** Changes nothing but the look of what is inside. */
function isBare(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return PLAIN.has(name) && !Object.keys(attributes).some((key) => KEPT_ATTRIBUTES.has(key));
}
