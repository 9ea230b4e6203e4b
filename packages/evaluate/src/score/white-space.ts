/** White space as Python's `str.isspace` knows it: Unicode's property and four separators. */
// oxlint-disable-next-line no-control-regex -- the separators are control characters
const WHITE_SPACE = /[\p{White_Space}\u001C-\u001F]/u;
const WHITE_SPACES = new RegExp(WHITE_SPACE, 'gu');

export function isWhiteSpace(character: string): boolean {
  return WHITE_SPACE.test(character);
}

export function withoutWhiteSpace(text: string): string {
  return text.replaceAll(WHITE_SPACES, '');
}

export function splitWords(text: string): string[] {
  return text.split(WHITE_SPACES).filter((word) => word !== '');
}
