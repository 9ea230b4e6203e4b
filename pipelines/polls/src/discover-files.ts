import { Buffer } from 'node:buffer';
import { readdir } from 'node:fs/promises';
import { Fault, reject, type Reject, type RejectCode } from '@topline/model';
import { compareCodePoints } from './compare-code-points.ts';
import { folderId, namedKind, reachedKind } from './entry-kind.ts';
import { nameSource } from './name-source.ts';
import { requireFolder } from './require-folder.ts';
import { separateNames } from './separate-names.ts';
import { wordCause } from './word-cause.ts';

/** A file to read. */
export interface RawFile {
  /** Path under the raw folder, `/` between folders. */
  readonly sourcePath: string;
  /** Where it lies, in the bytes the file system uses. */
  readonly path: Uint8Array;
}

export interface Discovery {
  /** In code-point order of `sourcePath`. */
  readonly files: readonly RawFile[];
  readonly rejects: readonly Reject[];
}

interface Folder extends RawFile {
  /** The folders it was reached through. */
  readonly within: ReadonlySet<string>;
  readonly linked: boolean;
}

/**
 * Lists the files below `raw`: dotfiles and dot-folders left out, symbolic links followed, the
 * folder `out` not entered. What cannot be listed becomes a reject.
 *
 * @throws {Fault} `raw_missing`, `raw_not_a_folder`, `raw_unreadable`, `raw_empty`, `usage`
 */
export async function discoverFiles(raw: string, out: string, shown = raw): Promise<Discovery> {
  const outId = await folderId(out);
  await requireFolder(raw, out, shown);
  const files: RawFile[] = [];
  const rejects: Reject[] = [];
  const followed = new Set<string>();
  const refuse = (sourcePath: string, code: RejectCode, cause = '') =>
    void rejects.push(reject(code, { sourcePath }, { cause }));

  const root = { sourcePath: '', path: Buffer.from(raw), within: new Set<string>(), linked: false };
  const folders: Folder[] = [root];
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    const { sourcePath, within, linked } = folder;
    const id = await folderId(folder.path);
    if (id !== null && id === outId) continue;
    const twice = id !== null && (within.has(id) || (linked && followed.has(id)));
    if (twice) {
      refuse(sourcePath, within.has(id) ? 'link_loop' : 'link_repeated');
      continue;
    }
    if (linked && id !== null) followed.add(id);
    const found: Folder[] = [];
    for (const entry of await list(folder, shown, refuse)) {
      if (entry.name[0] === DOT) continue;
      const child = below(folder, entry.name);
      const named = namedKind(entry);
      const kind = named === 'link' ? await reachedKind(child.path) : named;
      if (kind === 'file') files.push(child);
      else if (kind === 'folder') {
        found.push({
          ...child,
          within: id === null ? within : new Set(within).add(id),
          linked: named === 'link',
        });
      } else refuse(child.sourcePath, kind.code, kind.cause);
    }
    folders.push(...found.toReversed());
  }
  if (files.length === 0 && rejects.length === 0) throw new Fault('raw_empty', { path: shown });
  const separated = separateNames(
    files.toSorted((a, b) => compareCodePoints(a.sourcePath, b.sourcePath)),
  );
  return {
    files: separated.files,
    rejects: [...rejects, ...separated.rejects].toSorted((a, b) =>
      compareCodePoints(a.sourcePath, b.sourcePath),
    ),
  };
}

const DOT = 0x2e;

async function list(
  folder: Folder,
  shown: string,
  refuse: (sourcePath: string, code: RejectCode, cause: string) => void,
) {
  try {
    const path = Buffer.from(folder.path);
    const entries = await readdir(path, { encoding: 'buffer', withFileTypes: true });
    return entries.toSorted((a, b) => Buffer.compare(a.name, b.name));
  } catch (error) {
    const cause = wordCause(error);
    if (folder.sourcePath === '') throw new Fault('raw_unreadable', { path: shown, cause });
    refuse(folder.sourcePath, 'folder_unreadable', cause);
    return [];
  }
}

function below(folder: RawFile, name: Buffer): RawFile {
  const text = nameSource(name);
  return {
    sourcePath: folder.sourcePath === '' ? text : `${folder.sourcePath}/${text}`,
    path: Buffer.concat([folder.path, Buffer.from('/'), name]),
  };
}
