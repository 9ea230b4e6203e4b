/** Words that are frequent in English and rare in its neighbours' languages. */
const FUNCTION_WORDS = new Set(
  (
    'the and to of that for with from have by are this they their would which were said been has ' +
    'not but who he his she her it as at will than more people'
  ).split(' '),
);
const MIN_WORDS = 8;
const MIN_SHARE = 0.2;

/** True where the share of English function words leaves no doubt. */
export function looksEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const frequent = words.filter((word) => FUNCTION_WORDS.has(word));
  if (words.length < MIN_WORDS || frequent.length < words.length * MIN_SHARE) return false;
  return frequent.includes('the') || new Set(frequent).size > 3;
}
