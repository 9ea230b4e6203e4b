import type { Buffer } from 'node:buffer';

/** Header lines below the first, names in lower case; the first of two with one name holds. */
export function parseHeaders(head: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  // Lines that begin with white space go on with the one before.
  const lines = head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  for (const line of lines.slice(1)) {
    const colon = line.indexOf(':');
    if (colon < 1) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** Where the header ends and its content begins; `null` where no empty line ends it. */
export function headerEnd(bytes: Buffer): { end: number; content: number } | null {
  const long = bytes.indexOf('\r\n\r\n');
  const short = bytes.subarray(0, long === -1 ? bytes.length : long).indexOf('\n\n');
  if (short !== -1) return { end: short, content: short + 2 };
  return long === -1 ? null : { end: long, content: long + 4 };
}
