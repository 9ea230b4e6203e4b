import { quoteLiteral } from '../sql/quote-literal.ts';

const PLACE =
  'all|british|uk|gb|us|u\\.s\\.|american|english|scottish|welsh|irish|northern irish|australian|' +
  'canadian|french|german|new zealand|eligible|adult';
const WHERE = '(?: (?:in|across|from|throughout) .*| nationwide| nationally)?';
const AGED = '(?: aged (?:16|18)(?:\\+| ?(?:and|or) (?:over|older|above)))?';

/**
 * SQL: the printed population as the code of the FiveThirtyEight and New York Times files: `lv`
 * likely voters, `rv` registered voters, `v` voters, `a` adults. NULL where the words are not
 * clearly one of them: `Labour voters` and `young adults` are parts of a population.
 */
export function populationCode(population: string): string {
  const words = `lower(trim(regexp_replace(${population}, '\\s+', ' ', 'g')))`;
  const codes: readonly (readonly [code: string, noun: string])[] = [
    ['lv', '(?:likely voters|people likely to vote)'],
    ['rv', '(?:registered voters|people registered to vote)'],
    ['v', 'voters'],
    ['a', 'adults'],
  ];
  const whens = codes.map(([code, noun]) => {
    const pattern = quoteLiteral(`^(?:(?:${PLACE}) )*${noun}${AGED}${WHERE}$`);
    return `WHEN regexp_full_match(${words}, ${pattern}) THEN ${quoteLiteral(code)}`;
  });
  return `CASE ${whens.join(' ')} END`;
}
