import { fileRecord, nameArticle, readArticle, type RawRecord } from '@topline/article';
import { checkDocument } from '@topline/check';
import { canHoldPoll, extract } from '@topline/extract';
import { documentRows, reject, validateRows, type Reject, type Rows } from '@topline/model';
import { gateRecord } from './gate-record.ts';
import { rejectedRows } from './rejected-rows.ts';
import { nameWords, sketchWords } from './sketch-words.ts';

/** What became of one record. */
export interface Outcome {
  readonly sourcePath: string;
  readonly rows: Rows;
  /** `null` when it was rejected. */
  readonly article: OutcomeArticle | null;
}

export interface OutcomeArticle {
  readonly id: string;
  /** Its name where another article has its URL. */
  readonly placeId: string;
  /** A name for its words. */
  readonly words: string;
  /** How its words run, where it has a URL. */
  readonly sketch: readonly number[] | null;
}

/** The pure stages that make rows of a record. */
export const STAGES = { readArticle, extract, checkDocument };

/** Makes validated rows of one file's bytes. */
export function processFile(bytes: Uint8Array, sourcePath: string, stages = STAGES): Outcome {
  return processRecord(fileRecord(sourcePath, bytes), false, stages);
}

/**
 * Makes validated rows of one record. Whatever a stage throws costs this record only.
 *
 * @param pollsOnly leaves of an article without a poll its own row and nothing else
 */
export function processRecord(raw: RawRecord, pollsOnly: boolean, stages = STAGES): Outcome {
  const { sourcePath, record } = raw;
  try {
    const document = stages.readArticle(raw);
    if ('code' in document) return rejectRecord(document);
    const extraction = stages.extract(document, { mayHoldPoll: mayHoldPoll(raw) });
    const findings = stages.checkDocument(document, extraction);
    const all = validateRows(documentRows(document, extraction, findings), sourcePath, record);
    const { articles, rejects } = all;
    const rows =
      pollsOnly && all.figures.length === 0 ? { ...rejectedRows([]), articles, rejects } : all;
    const { id, text, url } = document.article;
    const article = {
      id,
      placeId: nameArticle(sourcePath, record),
      words: nameWords(text),
      sketch: url === null ? null : sketchWords(text),
    };
    return { sourcePath, rows, article: articles.length > 0 ? article : null };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return rejectRecord(reject('article_failed', { sourcePath, record }, { cause }));
  }
}

/** By its bytes, so that what the gate of `--polls-only` dismisses is never read for polls. */
function mayHoldPoll({ content, kind, stated }: RawRecord): boolean {
  return gateRecord(content, kind) || canHoldPoll(stated.title ?? '');
}

export function rejectRecord(refusal: Reject): Outcome {
  return { sourcePath: refusal.sourcePath, rows: rejectedRows([refusal]), article: null };
}
