/** Letters and digits only: equal for texts that differ in white space or punctuation. */
export function compactText(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '') || text.trim();
}
