import { Buffer } from 'node:buffer';
import type { Gate } from '@topline/article';
import { canHoldPoll } from '@topline/extract';

/** Begins the shifts of ISO 2022. */
const ESCAPE = 0x1b;
/** ASCII letters of JSON that are written as numbers. */
const NUMBERED = /\\u00[4-7][0-9a-f]/i;

/**
 * True for content that may hold a poll by the letters in its bytes, before anything is decoded or
 * parsed. Content in a character set without ASCII may, whatever its bytes.
 */
export const gateRecord: Gate = (content, kind) => {
  if (typeof content === 'string') return canHoldPoll(content);
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.includes(0) || bytes.includes(ESCAPE)) return true;
  const text = bytes.toString('latin1');
  return canHoldPoll(text) || (kind === 'json' && text.includes('\\u00') && NUMBERED.test(text));
};
