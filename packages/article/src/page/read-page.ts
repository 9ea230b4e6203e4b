import { reject, type Reject, type RejectCode } from '@topline/model';
import { collapse } from './collapse.ts';
import { compactText } from './compact-text.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { findBody } from './find-body.ts';
import { hasType, readJsonLd } from './json-ld.ts';
import { judgePage } from './judge-page.ts';
import { layOut } from '../text/lay-out.ts';
import { listBlocks } from './list-blocks.ts';
import type { Page, PageRefusal, Stated } from './page.ts';
import { parseDom } from './parse-dom.ts';
import { readMetadata } from './read-metadata.ts';
import { readPrinted } from './read-printed.ts';
import { sanitiseHtml } from './sanitise-html.ts';

/**
 * Reads the HTML of a saved page as an article, or says why it is none. Never throws; takes time
 * linear in the length of `html`, which the caller limits. Importing this file costs a parser of
 * documents: import it only where a page is read.
 *
 * @param html decoded; line ends and NULs as they come
 * @param stated what the container says (such as the URL of a WARC record)
 */
export function readPage(html: string, stated: Stated = {}): Page | PageRefusal {
  const head = sanitiseHtml(html);
  const document = parseDom(head.body, head.title.slice(0, 300));
  const whole = listBlocks(document.body);
  const ld = readJsonLd(head.jsonLd);
  const said = readMetadata(head, ld?.node ?? null, readPrinted(document), stated);
  const title = said.title ?? '';
  const drafts = findBody(document, {
    title,
    description: said.description,
    articleBody: ld?.articleBody ?? '',
  }).filter((block) => compactText(block.text) !== compactText(title));

  const type = head.metas.find(([name]) => name === 'og:type')?.[1] ?? '';
  const isTyped = ld !== null && hasType(ld.node, /Article|Posting/) && said.publishedAt !== null;
  const refusal = judgePage({
    title: said.title,
    drafts,
    whole,
    isTyped: isTyped || (/article/i.test(type) && said.publishedAt !== null),
    isHome: said.url !== null && new URL(said.url).pathname === '/',
    isListing: !/article/i.test(type) && ld === null,
  });
  if (refusal) return word(refusal);

  const { text, blocks, tables } = layOut(said.title, drafts);
  const { url, byline, publisher, publishedAt } = said;
  const body = collapse(
    drafts
      .map((block) => block.text)
      .join(' ')
      .slice(0, 8000),
  );
  const notes: Page['notes'] = [
    ...(head.flattened > 0 ? [word('page_flattened', { count: head.flattened })] : []),
    ...said.notes,
  ];
  const language = detectLanguage(body, head.language ?? stated.language ?? null);
  return {
    text,
    title: said.title,
    url,
    byline,
    publisher,
    publishedAt,
    language,
    blocks,
    tables,
    notes,
  };
}

function word(
  code: RejectCode,
  place: Record<string, string | number> = {},
): Pick<Reject, 'code' | 'message'> {
  const { message } = reject(code, { sourcePath: '' }, place);
  return { code, message };
}
