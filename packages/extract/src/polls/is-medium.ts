import { MEDIA } from './lexicon/media.ts';

/** Last words of the names of papers, lower case. */
const PAPERS = new Set(
  `tribune herald times telegraph courier chronicle gazette ledger standard mail mirror journal observer
   echo argus examiner express press inquirer bulletin sentinel dispatch enquirer advertiser post globe
   star tv television radio newspaper newspapers magazine weekly daily`.split(/\s+/u),
);

/** `leinster tribune`, `channel 9`, `daily yonder`. */
function isNamedLikeOne(name: string): boolean {
  const cut = name.lastIndexOf(' ');
  if (cut < 0 || name.includes('/')) return false;
  const last = name.slice(cut + 1);
  if (PAPERS.has(last)) return name.split(' ').length < 5;
  return /^(?:channel|radio|tv|kanal) ?\d{1,2}(?: news)?$|^(?:daily|sunday|evening) \p{L}{3,20}$/u.test(
    name,
  );
}

/** True for a newspaper, a broadcaster or an agency, with or without its article. */
export function isMedium(name: string): boolean {
  const folded = name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/ (?:newspaper|magazine)$/, '');
  return MEDIA.has(folded) || isNamedLikeOne(folded);
}
