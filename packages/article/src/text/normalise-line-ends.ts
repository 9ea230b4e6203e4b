/** One line end for all: `\r\n`, `\r`, U+2028 and U+2029 become `\n`. */
export function normaliseLineEnds(text: string): string {
  return text.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n');
}
