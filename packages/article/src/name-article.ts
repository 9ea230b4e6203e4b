import { createHash } from 'node:crypto';

/**
 * Names an article that has no URL by its path under the raw folder: 16 hexadecimal digits of
 * SHA-256. The path is composed (NFC) first, since file systems differ in how they spell `é`.
 */
export function nameArticle(sourcePath: string): string {
  const key = `path:${sourcePath.normalize('NFC')}`;
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}
