const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EIO: 'input/output error',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files',
  EISDIR: 'it is a folder',
  ENOTDIR: 'it is not a folder',
  ENXIO: 'it is not a regular file',
  ENAMETOOLONG: 'its path is too long',
  ELOOP: 'too many symbolic links',
  ESTALE: 'the network file system lost it',
};

/** A system error in words, without the machine's path that its own message holds. */
export function wordCause(error: unknown): string {
  const code = causeCode(error);
  return (code && WORDS[code]) ?? code ?? 'unknown error';
}

/** The code of a system error (`ENOENT` …), `null` for any other. */
export function causeCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
