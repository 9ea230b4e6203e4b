import { Buffer } from 'node:buffer';

/**
 * The text that stands for a file name. File systems allow any bytes: those that are not UTF-8 are
 * written `\xE9`.
 */
export function nameSource(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (Buffer.from(text).equals(bytes)) return text;
  let name = '';
  let place = 0;
  while (place < bytes.length) {
    const length = sequenceLength(bytes, place);
    name +=
      length === 0 ? escapeByte(bytes[place] ?? 0) : bytes.toString('utf8', place, place + length);
    place += Math.max(length, 1);
  }
  return name;
}

/** Length of the valid UTF-8 sequence at `place`, 0 if there is none. */
function sequenceLength(bytes: Buffer, place: number): number {
  for (let length = 1; length <= 4 && place + length <= bytes.length; length++) {
    const slice = bytes.subarray(place, place + length);
    if (Buffer.from(slice.toString('utf8')).equals(slice)) return length;
  }
  return 0;
}

function escapeByte(byte: number): string {
  return String.raw`\x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
