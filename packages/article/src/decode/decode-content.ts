import { reject } from '@topline/model';
import type { Note } from '../raw-record.ts';
import { decodeWindows1252 } from './decode-windows-1252.ts';
import { findUtf8Fault } from './find-utf8-fault.ts';
import { guessUtf16 } from './guess-utf16.ts';
import { nameBinary } from './name-binary.ts';

export interface Decoded {
  readonly text: string;
  readonly notes: readonly Note[];
}

const ONE_BYTE = /^(?:iso-?8859-?1|latin-?1|l1|us-ascii|ascii|windows-1252|cp-?1252|x-cp1252)$/;
const UTF8 = /^(?:utf-?8|unicode-1-1-utf-8|utf8mb4)$/;

/**
 * Decodes a text: by its byte order mark, else by the character set stated, as long as the bytes
 * bear it out, else UTF-16 where every other byte is zero, UTF-8, and what is no valid UTF-8 as
 * Windows-1252. Says what was found where the bytes are no text. Never makes up a U+FFFD.
 *
 * @param declared character set that a header or the page itself states
 */
export function decodeContent(
  bytes: Uint8Array,
  declared: string | null,
): Decoded | { readonly found: string } {
  const utf16 = guessUtf16(bytes);
  if (utf16) {
    const text = decodeStrictly(bytes, utf16);
    return text === null ? { found: 'UTF-16 with broken characters' } : { text, notes: [] };
  }
  const found = nameBinary(bytes);
  if (found) return { found };
  const label = declared?.trim().toLowerCase() ?? 'utf-8';
  const faultAt = findUtf8Fault(bytes);
  if (UTF8.test(label)) return decodeUtf8(bytes, faultAt);
  if (ONE_BYTE.test(label)) {
    if (faultAt !== null) return { text: decodeWindows1252(bytes), notes: [] };
    const isAscii = bytes.every((byte) => byte < 0x80);
    return { text: asUtf8(bytes), notes: isAscii ? [] : [mistaken(label, 'UTF-8')] };
  }
  const known = isKnown(label);
  if (known && !/^utf-?16/.test(label)) {
    const text = decodeStrictly(bytes, label);
    if (text !== null) return { text, notes: [] };
  }
  const read = decodeUtf8(bytes, faultAt);
  const wrong = known
    ? mistaken(label, faultAt === null ? 'UTF-8' : 'Windows-1252')
    : reject('charset_unknown', NOWHERE, { declared: label });
  return { ...read, notes: [wrong, ...read.notes] };
}

function decodeUtf8(bytes: Uint8Array, faultAt: number | null): Decoded {
  if (faultAt === null) return { text: asUtf8(bytes), notes: [] };
  const note = reject('decoded_windows_1252', NOWHERE, { byte: faultAt });
  return { text: decodeWindows1252(bytes), notes: [note] };
}

function asUtf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'replacement';
  } catch {
    return false;
  }
}

function mistaken(declared: string, used: string): Note {
  return reject('charset_mistaken', NOWHERE, { declared, used });
}

const NOWHERE = { sourcePath: '' };
