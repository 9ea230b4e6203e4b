/** A node of JSON-LD, of whatever shape its author gave it. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

export interface JsonLdArticle {
  readonly node: JsonLdNode;
  readonly articleBody: string;
}

const ARTICLE = /(?:Article|BlogPosting|Posting|Report|Review|LiveBlog)/;
const MAX_NODES = 2000;

/** The article that the page's JSON-LD describes: the one with most said of it; `null` for none. */
export function readJsonLd(scripts: readonly string[]): JsonLdArticle | null {
  const articles = scripts.flatMap((source) => listNodes(parseLoosely(source))).filter(isArticle);
  const best = articles.toSorted((a, b) => Object.keys(b).length - Object.keys(a).length)[0];
  if (!best) return null;
  const body = articles.map((node) => node['articleBody']).find((text) => typeof text === 'string');
  return { node: best, articleBody: body ?? '' };
}

export function hasType(node: JsonLdNode, pattern: RegExp): boolean {
  return [node['@type']].flat().some((type) => typeof type === 'string' && pattern.test(type));
}

function isArticle(node: JsonLdNode): boolean {
  return hasType(node, ARTICLE);
}

/** Tolerates comments around, raw line ends in strings, and commas before a closing bracket. */
function parseLoosely(source: string): unknown {
  const bare = source
    .replaceAll(/^\s{0,1000}(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\]\]>)\s{0,1000}$/g, '')
    .trim()
    .replace(/;$/, '');
  for (const text of [
    bare,
    bare.replaceAll(/\p{Cc}+/gu, ' ').replaceAll(/,(?=\s{0,100}[\]}])/g, ''),
  ]) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      continue;
    }
  }
  return null;
}

function listNodes(root: unknown): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  const waiting: unknown[] = [root];
  for (let at = 0; at < waiting.length && at < MAX_NODES; at += 1) {
    const value = waiting[at];
    if (Array.isArray(value)) waiting.push(...value.slice(0, MAX_NODES));
    else if (value !== null && typeof value === 'object') {
      const node = value as JsonLdNode;
      nodes.push(node);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement'])
        waiting.push(node[key]);
    }
  }
  return nodes;
}
