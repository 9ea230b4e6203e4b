/** True for the code of `0` to `9`; false for NaN, the code past the end of a text. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** True for the code of an unaccented letter; false for NaN. */
export function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** A space between the parts of one expression; never a line end. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x20_09 || code === 0x20_2f;
}

/** Length in code units of the letter of any script that starts at a place: 0, 1 or 2. */
export function letterLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (!(code >= 128)) return isAsciiLetter(code) ? 1 : 0;
  const point = text.codePointAt(at) ?? 0;
  if (!/\p{L}/u.test(String.fromCodePoint(point))) return 0;
  return point > 0xff_ff ? 2 : 1;
}

/** True where a letter of any script ends at a place. */
export function isLetterBefore(text: string, at: number): boolean {
  if (at === 0) return false;
  const code = text.charCodeAt(at - 1);
  if (code < 128) return isAsciiLetter(code);
  const isLowHalf = code >= 0xdc_00 && code <= 0xdf_ff && at > 1;
  return letterLength(text, isLowHalf ? at - 2 : at - 1) > 0;
}
