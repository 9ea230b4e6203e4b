import { createHash } from 'node:crypto';
import { reject, type Document, type Reject } from '@topline/model';
import { nameArticle } from './name-article.ts';
import { decodeBytes } from './decode/decode-bytes.ts';
import { FORMATS } from './formats/index.ts';
import { pathEnding } from './formats/path-ending.ts';
import { readQuotes } from './quotes/read-quotes.ts';
import { splitSentences } from './sentences/split-sentences.ts';
import { blankControls } from './text/blank-controls.ts';
import { countWords } from './text/count-words.ts';
import { guessLanguage } from './text/guess-language.ts';
import { normaliseLineEnds } from './text/normalise-line-ends.ts';

/**
 * Bytes; larger files are rejected as `file_too_large`. No article is as long: this is a book of
 * 170,000 words. Checking every span of a text against it takes time with the square of its length.
 */
export const SIZE_LIMIT = 1024 * 1024;

/**
 * Reads one raw file as a Document, or gives the Reject that says why it is none. Never throws,
 * whatever the bytes; repairs are listed as notes in `Document.rejects`.
 *
 * @param source.sourcePath path under the raw folder, `/` between folders; names the article and,
 *   by its ending, the format
 */
export function readArticle(bytes: Uint8Array, source: { sourcePath: string }): Document | Reject {
  const { sourcePath } = source;
  const ending = pathEnding(sourcePath);
  const format = FORMATS.find((known) => known.endings.includes(ending));
  if (!format) return reject('format_unknown', source, { extension: `.${ending}` });
  if (bytes.length > SIZE_LIMIT) {
    return reject('file_too_large', source, { size: bytes.length, limit: SIZE_LIMIT });
  }
  const decoded = decodeBytes(bytes);
  if ('found' in decoded) return reject('file_binary', source, { found: decoded.found });

  const notes: Reject[] = [];
  if (decoded.faultAt !== null) {
    notes.push(reject('decoded_windows_1252', source, { byte: decoded.faultAt }));
  }
  const { text: content, count } = blankControls(normaliseLineEnds(decoded.text));
  if (count > 0) notes.push(reject('text_control_characters', source, { count }));
  if (!/\S/.test(content)) return reject('file_empty', source);

  const parts = format.read(content);
  const sentences = splitSentences(parts.text);
  return {
    article: {
      id: nameArticle(sourcePath),
      sourcePath,
      record: null,
      format: format.name,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      language: guessLanguage(parts.text),
      wordCount: countWords(parts.text),
      ...parts,
    },
    sentences,
    tables: [],
    quotes: readQuotes(parts.text, sentences),
    rejects: notes,
  };
}
