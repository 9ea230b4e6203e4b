import { createHash } from 'node:crypto';
import { readArticle } from '@topline/article';
import { checkDocument } from '@topline/check';
import { extract } from '@topline/extract';
import { documentRows, reject, validateRows, type Reject, type Rows } from '@topline/model';
import { rejectedRows } from './rejected-rows.ts';

/** What became of one file. */
export interface Outcome {
  readonly sourcePath: string;
  /** SHA-256 of the bytes, hexadecimal; `null` where there were none to read. */
  readonly sha256: string | null;
  readonly rows: Rows;
  /** The article, with a name for its words; `null` when it was rejected. */
  readonly article: { readonly id: string; readonly words: string } | null;
}

/** The pure stages that make rows of bytes. */
export const STAGES = { readArticle, extract, checkDocument };

/** Makes validated rows of one file's bytes. Whatever a stage throws costs this file only. */
export function processFile(bytes: Uint8Array, sourcePath: string, stages = STAGES): Outcome {
  try {
    const document = stages.readArticle(bytes, { sourcePath });
    if ('code' in document) return rejectFile(document, bytes);
    const extraction = stages.extract(document);
    const findings = stages.checkDocument(document, extraction);
    const { article } = document;
    const rows = validateRows(
      documentRows(document, extraction, findings),
      sourcePath,
      article.record,
    );
    const kept = rows.articles.length > 0;
    return {
      sourcePath,
      sha256: article.sha256,
      rows,
      article: kept ? { id: article.id, words: nameWords(article.text) } : null,
    };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return rejectFile(reject('article_failed', { sourcePath }, { cause }), bytes);
  }
}

export function rejectFile(refusal: Reject, bytes: Uint8Array | null): Outcome {
  return {
    sourcePath: refusal.sourcePath,
    sha256: bytes && createHash('sha256').update(bytes).digest('hex'),
    rows: rejectedRows([refusal]),
    article: null,
  };
}

/** Equal for texts that differ in white space only. */
function nameWords(text: string): string {
  return createHash('sha256').update(text.replaceAll(/\s+/gu, '')).digest('base64').slice(0, 24);
}
