const SIGNATURES: readonly (readonly [bytes: string, name: string])[] = [
  ['\x89PNG', 'a PNG image'],
  ['\xFF\xD8\xFF', 'a JPEG image'],
  ['GIF87a', 'a GIF image'],
  ['GIF89a', 'a GIF image'],
  ['%PDF-', 'a PDF document'],
  ['PK\x03\x04', 'a ZIP archive or office document'],
  ['PK\x05\x06', 'an empty ZIP archive'],
  ['\x1F\x8B', 'gzip data'],
  ['BZh91AY&SY', 'bzip2 data'],
  ['\xFD7zXZ\0', 'xz data'],
  ['7z\xBC\xAF\x27\x1C', 'a 7-Zip archive'],
  ['\x28\xB5\x2F\xFD', 'zstd data'],
  ['Rar!\x1A\x07', 'a RAR archive'],
  ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'an old office document'],
  ['{\\rtf', 'a Rich Text document'],
  ['\x7FELF', 'a program'],
  ['SQLite format 3\0', 'an SQLite database'],
];

/** Above this share of control bytes the content is not text. */
const CONTROL_SHARE = 0.05;

/** Says what `bytes` are when they are not text in a one-byte encoding or UTF-8, else `null`. */
export function nameBinary(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const signature = SIGNATURES.find(([start]) => head.startsWith(start));
  if (signature) return signature[1];
  const nul = bytes.indexOf(0);
  if (nul !== -1) return `a NUL byte at ${nul}`;
  let controls = 0;
  for (const byte of bytes) {
    // Tab, the line ends and form feed are usual in text.
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) controls += 1;
  }
  return controls > bytes.length * CONTROL_SHARE ? `${controls} control bytes` : null;
}
