import { createHash } from 'node:crypto';

/**
 * Names an article by its canonical URL, whether or not that is spelt with a slash at the end or as
 * https: 16 hexadecimal digits of SHA-256. One that has none is
 * named by its path under the raw folder and its place in the file. The path is composed (NFC)
 * first, since file systems differ in how they spell `é`.
 */
export function nameArticle(
  sourcePath: string,
  record: string | null = null,
  url: string | null = null,
): string {
  const path = `path:${sourcePath.normalize('NFC')}`;
  const key =
    url !== null
      ? `url:${url.replace(/^http:/, 'https:').replace(/\/(?=\?|$)/, '')}`
      : record === null
        ? path
        : `${path}\n${record}`;
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}
