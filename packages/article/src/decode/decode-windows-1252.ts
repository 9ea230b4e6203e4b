/** What Windows-1252 puts at 0x80 to 0x9F; the five unused bytes stay control characters. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const CHUNK = 8192;

/**
 * Own table, because `TextDecoder('windows-1252')` reads these bytes as Latin-1 in some Node
 * releases (22.13, 23.4 …) and the same file must give the same text on all of them.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const codes = Array.from(bytes.subarray(start, start + CHUNK), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? UPPER.charCodeAt(byte - 0x80) : byte,
    );
    text += String.fromCharCode(...codes);
  }
  return text;
}
