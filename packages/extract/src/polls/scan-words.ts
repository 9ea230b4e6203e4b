/** Where a text holds the words that were asked for, and where words with a capital start. */
export interface WordScan {
  /** By lower-case word, the places it starts at, in order. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Starts of words with a capital or a digit in front, in order. */
  readonly names: readonly number[];
}

/** Goes through a text once. */
export function scanWords(text: string, wanted: ReadonlySet<string>): WordScan {
  const places = new Map<string, number[]>();
  const names: number[] = [];
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    if (!isWordCode(text.charCodeAt(at))) continue;
    const start = at;
    while (at < length && isWordCode(text.charCodeAt(at))) at += 1;
    const printed = text.slice(start, at);
    const isName = isNameStart(printed);
    if (isName) names.push(start);
    const word = isName ? printed.toLowerCase() : printed;
    if (!wanted.has(word)) continue;
    const found = places.get(word);
    if (found) found.push(start);
    else places.set(word, [start]);
  }
  return { places, names };
}

/** The places of any of the words, in order. */
export function placesOf(words: readonly string[], places: WordScan['places']): readonly number[] {
  const lists = words.flatMap((word) => {
    const found = places.get(word);
    return found ? [found] : [];
  });
  return lists.length < 2 ? (lists[0] ?? []) : lists.flat().toSorted((a, b) => a - b);
}

/** The letters and digits from a place on. */
export function wordAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end += 1;
  return text.slice(at, end);
}

function isNameStart(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code < 91;
  return word[0]!.toLowerCase() !== word[0] || (code >= 0xd8_00 && code < 0xe0_00);
}

/** Letters and digits; past ASCII everything but spaces and marks. */
function isWordCode(code: number): boolean {
  if (code < 128)
    return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
  return code >= 0xc0 && (code < 0x20_00 || code > 0x20_6f) && code !== 0x30_00 && code !== 0xd7;
}
