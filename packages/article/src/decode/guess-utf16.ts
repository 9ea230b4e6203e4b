/** Bytes looked at. */
const SAMPLE = 2048;

/** UTF-16 by its byte order mark or, without one, by every other byte being zero. */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  if (pairs < 8) return null;
  let first = 0;
  let second = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[2 * pair] === 0) first += 1;
    if (bytes[2 * pair + 1] === 0) second += 1;
  }
  if (second > pairs * 0.7 && first < pairs * 0.05) return 'utf-16le';
  return first > pairs * 0.7 && second < pairs * 0.05 ? 'utf-16be' : null;
}
