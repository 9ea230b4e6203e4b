import type { Format, Reject } from '@topline/model';
import type { Stated } from './page/page.ts';

/** What a record's content is written in. */
export type ContentKind = 'text' | 'markdown' | 'html';

/** What was repaired or left out, before its place is known. */
export type Note = Pick<Reject, 'code' | 'message'>;

/** One article as it lies in a file, an export or an archive, not yet read. */
export interface RawRecord {
  /** Path under the raw folder, `/` between folders. */
  readonly sourcePath: string;
  /** Place in a container: `line 12`, `row 3`, a WARC-Record-ID; `null` where the file is one article. */
  readonly record: string | null;
  /** The container; `null` for a file that is one article. */
  readonly format: Exclude<Format, 'text' | 'markdown' | 'html'> | null;
  /** Bytes are decoded on reading; they have an ArrayBuffer of their own. */
  readonly content: Uint8Array | string;
  /** `null` lets the content decide. */
  readonly kind: ContentKind | null;
  /** What the container says; what the page itself says comes first. */
  readonly stated: Stated;
  /** The character set that the container states. */
  readonly charset: string | null;
  readonly notes: readonly Note[];
}

/** A file that is one article. */
export function fileRecord(
  sourcePath: string,
  content: Uint8Array | string,
  kind: ContentKind | null = null,
): RawRecord {
  return {
    sourcePath,
    record: null,
    format: null,
    content,
    kind,
    stated: {},
    charset: null,
    notes: [],
  };
}
