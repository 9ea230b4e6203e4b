import type { RawRecord } from '@topline/article';
import type { Reject } from '@topline/model';

/** The end of a file: everything that it holds came before. */
export interface FileEnd {
  readonly ended: string;
  /** SHA-256 of its bytes, hexadecimal; `null` where they were not all read. */
  readonly sha256: string | null;
}

/** What the reading side hands on, in order. */
export type Task = RawRecord | Reject | FileEnd;
