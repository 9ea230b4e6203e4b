/** Offset of the first byte sequence that is not UTF-8 (Unicode table 3-7); `null` where all is. */
export function findUtf8Fault(bytes: Uint8Array): number | null {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const length = sequenceLength(lead);
    if (length === 0 || !secondFits(lead, bytes[at + 1])) return at;
    for (let place = at + 2; place < at + length; place += 1) {
      if (!within(bytes[place], 0x80, 0xbf)) return at;
    }
    at += length;
  }
  return null;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/** Shuts out overlong forms, surrogates and what lies past U+10FFFF. */
function secondFits(lead: number, second: number | undefined): boolean {
  if (lead === 0xe0) return within(second, 0xa0, 0xbf);
  if (lead === 0xed) return within(second, 0x80, 0x9f);
  if (lead === 0xf0) return within(second, 0x90, 0xbf);
  if (lead === 0xf4) return within(second, 0x80, 0x8f);
  return within(second, 0x80, 0xbf);
}

function within(byte: number | undefined, low: number, high: number): boolean {
  return byte !== undefined && byte >= low && byte <= high;
}
