import { reject } from '@topline/model';
import { contentFormat } from '../formats/content-format.ts';
import { fileRecord } from '../raw-record.ts';
import { RECORD_LIMIT, type Container } from './container.ts';

/** A file that is one article. */
export const readSingle: Container = async function* ({ sourcePath, chunks }, { gate }) {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > RECORD_LIMIT) {
      yield [reject('record_too_large', { sourcePath }, { limit: RECORD_LIMIT })];
      return;
    }
    pieces.push(chunk);
  }
  const content = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    content.set(piece, at);
    at += piece.length;
  }
  const kind = contentFormat(content, sourcePath);
  if (gate && (kind === 'text' || kind === 'markdown' || kind === 'html') && !gate(content, kind)) {
    return;
  }
  yield [fileRecord(sourcePath, content)];
};
