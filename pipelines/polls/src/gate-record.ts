import { Buffer } from 'node:buffer';
import type { Gate } from '@topline/article';
import { canHoldPoll } from '@topline/extract';

/** Characters written as numbers: they may spell a word that the bytes do not show. */
const HIDDEN_IN_HTML =
  /&#(?:x0*[46][0-9a-f]|x0*[57][0-9a]|0*(?:6[5-9]|[78]\d|9[07-9]|1[01]\d|12[0-2]))(?!\d)/i;
const HIDDEN_IN_JSON = /\\u00[4-7][0-9a-f]/i;
/** Words cut in two by a mark inside: `po<b>ll</b>`, `po**ll**`. */
const TAGS = /<[^<>]{0,2000}>/g;
const MARKS = /[*_`\\[\]~\u00AD]|&(?:shy|zwn?j);|<[^<>]{0,2000}>/g;

/**
 * Dismisses records that cannot hold a poll by the words in their bytes. Whatever it dismisses, the
 * extractor would find no poll in: it looks for the same words in the text, and all of the text
 * stands in the bytes, unless it is written in another way; such content is let through.
 */
export const gateRecord: Gate = (content, kind) => {
  const text = typeof content === 'string' ? content : showBytes(content);
  if (text === null || canHoldPoll(text)) return true;
  if (kind === 'json') {
    return HIDDEN_IN_JSON.test(text) || hidesWords(text.replaceAll(/\\[nrt]/g, ' '));
  }
  return hidesWords(text);
};

function hidesWords(text: string): boolean {
  if (HIDDEN_IN_HTML.test(text)) return true;
  if (text.includes('<') && canHoldPoll(text.replaceAll(TAGS, ''))) return true;
  return canHoldPoll(text.replaceAll(MARKS, ''));
}

/** As Latin-1, in which words of ASCII letters stand as they are; `null` for UTF-16 and the like. */
function showBytes(content: Uint8Array): string | null {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return bytes.includes(0) || bytes.includes(0x1b) ? null : bytes.toString('latin1');
}
