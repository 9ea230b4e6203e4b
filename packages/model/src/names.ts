/**
 * Gives rows their names: an article, the letter of the noun, the place of its first character.
 * Padded, so that sorting by name is sorting by place. Nouns at one place are told apart by a
 * letter, in the order they are named.
 */
export function namer(articleId: string): (noun: string, place: number) => string {
  const taken = new Map<string, number>();
  return (noun, place) => {
    const name = `${articleId}-${noun}${String(place).padStart(7, '0')}`;
    const before = taken.get(name) ?? 0;
    taken.set(name, before + 1);
    return before === 0 ? name : name + suffix(before);
  };
}

/** 1 → b, 25 → z, 26 → ba. */
function suffix(count: number): string {
  const letter = String.fromCodePoint(97 + (count % 26));
  return count < 26 ? letter : suffix(Math.floor(count / 26)) + letter;
}
