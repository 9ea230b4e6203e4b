import { Fault } from '@topline/model';

const FULL =
  /\b(?:ENOSPC|EDQUOT|EFBIG)\b|No space left on device|Disk quota exceeded|File too large/;
const UNWRITABLE: ReadonlySet<unknown> = new Set([
  'EACCES',
  'EEXIST',
  'EISDIR',
  'ELOOP',
  'EMFILE',
  'ENAMETOOLONG',
  'ENOENT',
  'ENOTDIR',
  'ENOTEMPTY',
  'EPERM',
  'EROFS',
]);
const DENIED = /Permission denied|Read-only file system|Is a directory|Not a directory/;

/**
 * Words what went wrong while a release was written to `outDir`: a full disk, a folder that cannot
 * be written to, or the error itself.
 */
export function wordFault(error: unknown, outDir: string): unknown {
  if (!(error instanceof Error) || error instanceof Fault) return error;
  const code: unknown = 'code' in error ? error.code : undefined;
  const place = { path: outDir };
  if (FULL.test(`${String(code)} ${error.message}`)) {
    return new Fault('out_full', place, { cause: error });
  }
  const denied = DENIED.exec(error.message)?.[0];
  const cause = UNWRITABLE.has(code) ? String(code) : denied;
  return cause ? new Fault('out_unwritable', { ...place, cause }, { cause: error }) : error;
}
