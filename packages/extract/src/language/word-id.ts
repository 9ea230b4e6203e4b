/** A 32-bit name of a word (FNV-1a over its UTF-16 units), the same on every machine. */
export function idOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  }
  return hash;
}
