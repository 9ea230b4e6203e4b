import { reject, type Reject } from '@topline/model';
import type { RawFile } from './discover-files.ts';

/**
 * Sets aside files whose names are the same text in two encodings (`é` as one or two characters):
 * an article is named after its path, so both cannot be told apart in a release.
 */
export function separateNames(sorted: readonly RawFile[]): {
  files: readonly RawFile[];
  rejects: readonly Reject[];
} {
  const taken = new Map<string, string>();
  const rejects: Reject[] = [];
  const files = sorted.filter(({ sourcePath }) => {
    const name = sourcePath.normalize('NFC');
    const other = taken.get(name);
    if (other === undefined) {
      taken.set(name, sourcePath);
      return true;
    }
    rejects.push(reject('name_taken', { sourcePath }, { other }));
    return false;
  });
  return { files, rejects };
}
