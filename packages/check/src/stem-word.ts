/**
 * A rough root of a lower-case English word, enough to see that `sympathised` and `sympathise`,
 * `Israel` and `Israelis`, `favour` and `favorable` belong together: British spelling made American,
 * the usual endings off, five letters kept.
 */
export function stemWord(word: string): string {
  const american = word.replace('our', 'or').replace(/['’]s?$/u, '');
  const bare = american.length > 3 ? american.replace(/(?:ing|ed|es|s|e)$/, '') : american;
  return bare.replace(/(?<=[aeiou])([bdgmnprt])\1$/, '$1').slice(0, 5);
}
