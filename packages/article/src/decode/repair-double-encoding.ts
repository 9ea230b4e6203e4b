/** What Windows-1252 shows for the bytes 0x80 to 0x9F. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
/** A lead byte of UTF-8 shown as Windows-1252, and the bytes that follow it. */
const SEQUENCE = new RegExp(
  `(?:[\u00C2-\u00DF][\u00A0-\u00BF${UPPER}]|[\u00E0-\u00EF][\u00A0-\u00BF${UPPER}]{2}|[\u00F0-\u00F4][\u00A0-\u00BF${UPPER}]{3})`,
  'g',
);

/**
 * UTF-8 that was taken for Windows-1252 and encoded once more (`â€™` for an apostrophe) is put
 * right, sequence by sequence; what is no whole sequence of UTF-8 stays as it is.
 */
export function repairDoubleEncoding(text: string): { text: string; count: number } {
  let count = 0;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const repaired = text.replaceAll(SEQUENCE, (sequence) => {
    try {
      const meant = decoder.decode(Uint8Array.from(sequence, byteOf));
      count += 1;
      return meant;
    } catch {
      return sequence;
    }
  });
  return { text: repaired, count };
}

function byteOf(character: string): number {
  const upper = UPPER.indexOf(character);
  return upper === -1 ? character.charCodeAt(0) : 0x80 + upper;
}
