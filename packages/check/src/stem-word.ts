/** The usual endings, longest first. */
const ENDINGS = ['ing', 'ed', 'es', 's', 'e'];

/**
 * A rough root of a lower-case English word, enough to see that `sympathised` and `sympathise`,
 * `Israel` and `Israelis`, `favour` and `favorable` belong together: British spelling made American,
 * the usual endings off, five letters kept.
 */
export function stemWord(word: string): string {
  const american = word.includes('our') ? word.replace('our', 'or') : word;
  const owned = /['’]/.test(american) ? american.replace(/['’]s?$/u, '') : american;
  const ending = owned.length > 3 ? (ENDINGS.find((one) => owned.endsWith(one)) ?? '') : '';
  const bare = owned.slice(0, owned.length - ending.length);
  const isDoubled = bare.at(-1) === bare.at(-2) && /[aeiou][bdgmnprt]{2}$/.test(bare);
  return (isDoubled ? bare.slice(0, -1) : bare).slice(0, 5);
}
