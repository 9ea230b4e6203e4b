/** White space of any kind, a run of it as one plain space, none at the ends. */
export function plainSpace(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}
