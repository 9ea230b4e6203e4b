/** True for a BCP 47 tag of English: `en`, `en-GB`. */
export function isEnglish(language: string): boolean {
  return /^en(?:-|$)/i.test(language);
}
