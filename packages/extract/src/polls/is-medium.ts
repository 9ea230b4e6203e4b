import { MEDIA } from './lexicon/media.ts';

/** `leinster tribune`, `channel 9`. */
const NAMED_LIKE_ONE =
  /^(?:(?:[\p{L}&’'-]{2,20} ){1,3}(?:tribune|herald|times|telegraph|courier|chronicle|gazette|ledger|standard|mail|mirror|journal|observer|echo|argus|examiner|express|press|inquirer|bulletin|sentinel|dispatch|enquirer|advertiser|post|globe|star|tv|television|radio|newspapers?|magazine|weekly|daily)|(?:daily|sunday|evening) [\p{L}-]{3,20}|(?:channel|radio|tv|kanal) ?\d{1,2}(?: news)?)$/u;

/** True for a newspaper, a broadcaster or an agency, with or without its article. */
export function isMedium(name: string): boolean {
  const folded = name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/ (?:newspaper|magazine)$/, '');
  return MEDIA.has(folded) || NAMED_LIKE_ONE.test(folded);
}
