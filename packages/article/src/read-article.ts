import { createHash } from 'node:crypto';
import { isEnglish, reject, type Document, type Reject } from '@topline/model';
import { declaredCharset } from './decode/declared-charset.ts';
import { decodeContent } from './decode/decode-content.ts';
import { repairDoubleEncoding } from './decode/repair-double-encoding.ts';
import { contentFormat } from './formats/content-format.ts';
import { readMarkdown } from './formats/read-markdown.ts';
import { readText } from './formats/read-text.ts';
import { nameArticle } from './name-article.ts';
import type { PageReader } from './page/load-page-reader.ts';
import type { Page } from './page/page.ts';
import { readQuotes } from './quotes/read-quotes.ts';
import type { ContentKind, Note, RawRecord } from './raw-record.ts';
import { splitSentences } from './sentences/split-sentences.ts';
import { blankControls } from './text/blank-controls.ts';
import { countWords } from './text/count-words.ts';
import { normaliseLineEnds } from './text/normalise-line-ends.ts';

/**
 * Bytes of plain text, and characters of the text of a page; longer ones are rejected as
 * `file_too_large`. No article is as long: this is a book of 170,000 words. Checking every span of a
 * text against it takes time with the square of its length.
 */
export const SIZE_LIMIT = 1024 * 1024;

/**
 * Reads one record as a Document, or gives the Reject that says why it is none. Never throws,
 * whatever the content; repairs are listed as notes in `Document.rejects`.
 *
 * @param readPage from `loadPageReader`, for records that `isWebPage`; without it they make it throw
 */
export function readArticle(record: RawRecord, readPage?: PageReader): Document | Reject {
  const { content, sourcePath } = record;
  const where = { sourcePath, record: record.record };
  const kind = kindOf(record);
  const size = content.length;
  if (size === 0) return reject('file_empty', where);
  if (size > SIZE_LIMIT && kind !== 'html') {
    return reject('file_too_large', where, { size, limit: SIZE_LIMIT });
  }
  const notes: Note[] = [...record.notes];
  const text = decode(record, notes);
  if (typeof text !== 'string') return reject('file_binary', where, text);
  if (typeof kind === 'object') {
    return reject('format_unknown', where, { extension: `.${kind.ending}` });
  }
  if (!/\S/.test(text)) return reject('file_empty', where);
  const page = readKind(kind, text, record, readPage);
  if ('code' in page) return { ...page, ...where };
  if (!/\S/.test(page.text)) return reject('file_empty', where);
  if (page.text.length > SIZE_LIMIT) {
    return reject('file_too_large', where, { size: page.text.length, limit: SIZE_LIMIT });
  }
  notes.push(...page.notes);
  const sentences = splitSentences(page.text, page.blocks);
  const { language } = page;
  const isForeign = language !== null && !isEnglish(language);
  if (isForeign) notes.push(reject('language_unread', where, { language }));
  return {
    article: {
      ...where,
      id: nameArticle(sourcePath, record.record, page.url),
      format: record.format ?? kind,
      sha256: createHash('sha256').update(content).digest('hex'),
      url: page.url,
      title: page.title,
      byline: page.byline,
      publisher: page.publisher,
      publishedAt: page.publishedAt,
      language,
      text: page.text,
      wordCount: countWords(page.text),
    },
    sentences,
    tables: page.tables,
    quotes: isForeign ? [] : readQuotes(page.text, sentences),
    rejects: notes.map(({ code, message }) => ({ code, message, ...where })),
  };
}

/** True for a record that `readArticle` needs the reader of pages for. */
export function isWebPage(record: RawRecord): boolean {
  return kindOf(record) === 'html';
}

function kindOf({
  kind,
  content,
  format,
  sourcePath,
}: RawRecord): ReturnType<typeof contentFormat> {
  return kind ?? contentFormat(content, format === null ? sourcePath : '');
}

function readKind(
  kind: ContentKind,
  text: string,
  { stated, format }: RawRecord,
  readPage: PageReader = missing,
): Page | Note {
  if (kind === 'html') return readPage(text, stated);
  return kind === 'markdown' ? readMarkdown(text, stated) : readText(text, stated, format !== null);
}

function missing(): never {
  throw new Error('a web page needs the reader that loadPageReader gives');
}

/** The characters, put right as far as they can be; what was found where they are no text. */
function decode({ content, charset }: RawRecord, notes: Note[]): string | { found: string } {
  let raw = content;
  if (typeof raw !== 'string') {
    const decoded = decodeContent(raw, charset ?? declaredCharset(raw));
    if ('found' in decoded) return decoded;
    notes.push(...decoded.notes);
    raw = decoded.text;
  }
  const once = repairDoubleEncoding(raw);
  if (once.count > 0) note('text_double_encoded', once.count);
  const { text, count } = blankControls(normaliseLineEnds(once.text));
  if (count > 0) note('text_control_characters', count);
  const lost = text.includes('\uFFFD') ? text.split('\uFFFD').length - 1 : 0;
  if (lost > 0) note('text_replacement_characters', lost);
  return text;

  function note(code: Note['code'], times: number) {
    notes.push(reject(code, { sourcePath: '' }, { count: times }));
  }
}
