import type { Reject } from '@topline/model';
import type { ContentKind, RawRecord } from '../raw-record.ts';
import type { ColumnMap } from './choose-columns.ts';

/** A file as it is read: its bytes come in pieces, and no more is asked for than is used. */
export interface RawSource {
  /** Path under the raw folder; its endings are the second to say what the file is. */
  readonly sourcePath: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

export interface ReadOptions {
  /** Columns and keys that the user names; the others are found by their usual names. */
  readonly map?: ColumnMap;
  /** False for content that need not be read. Records that it dismisses leave no trace. */
  readonly gate?: Gate;
}

/** Looks at content before it is decoded or parsed; `json` is the text of one JSON value. */
export type Gate = (content: Uint8Array | string, kind: ContentKind | 'json' | null) => boolean;

/** What a container holds: records, and what could not be read. */
export type Found = RawRecord | Reject;

/** Gives what a container holds in order, a list for each piece of it that was read. */
export type Container = (source: RawSource, options: ReadOptions) => AsyncGenerator<Found[]>;

/** Bytes; a longer record is rejected as `record_too_large`, and passed over without being held. */
export const RECORD_LIMIT = 16 * 1024 * 1024;
