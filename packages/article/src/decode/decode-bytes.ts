import { decodeWindows1252 } from './decode-windows-1252.ts';
import { findUtf8Fault } from './find-utf8-fault.ts';
import { nameBinary } from './name-binary.ts';

export interface Decoded {
  readonly text: string;
  /** Where the bytes stop being UTF-8 and had to be read as Windows-1252; `null` for none. */
  readonly faultAt: number | null;
}

/**
 * Decodes UTF-8 and, by their byte order mark, UTF-16 LE and BE; what is not valid UTF-8 is read as
 * Windows-1252. Says what was found where the bytes are no text. The byte order mark is dropped.
 */
export function decodeBytes(bytes: Uint8Array): Decoded | { readonly found: string } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'utf-16be');
  const found = nameBinary(bytes);
  if (found) return { found };
  const faultAt = findUtf8Fault(bytes);
  if (faultAt === null) return { text: new TextDecoder().decode(bytes), faultAt };
  return { text: decodeWindows1252(bytes), faultAt };
}

function decodeUtf16(bytes: Uint8Array, encoding: string): Decoded | { readonly found: string } {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), faultAt: null };
  } catch {
    return { found: 'UTF-16 with broken characters' };
  }
}
