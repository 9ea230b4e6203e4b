import { MEDIA } from './lexicon/media.ts';

/** Last words of the names of papers, lower case. */
const PAPERS = new Set(
  `tribune herald times telegraph courier chronicle gazette ledger standard mail mirror journal observer
   echo argus examiner express press inquirer bulletin sentinel dispatch enquirer advertiser post globe
   star tv television radio newspaper newspapers magazine weekly daily`.split(/\s+/u),
);

/** Those that are a paper’s name without another word. */
const PAPERS_ALONE = new Set(
  'tribune courier chronicle gazette examiner inquirer argus sentinel advertiser bulletin'.split(
    ' ',
  ),
);

/** `WKRA`, `KTMN-TV` */
const STATION = /^(?:the )?[WK][A-Z]{3}(?:[ -](?:TV|FM|AM|News))?$/;

/** `leinster tribune`, `channel 9`, `daily yonder`. */
function isNamedLikeOne(name: string): boolean {
  const cut = name.lastIndexOf(' ');
  if (name.includes('/')) return false;
  if (cut < 0) return PAPERS_ALONE.has(name) || /^[wkc][a-z]{2,4}-(?:tv|fm)$/u.test(name);
  const last = name.slice(cut + 1);
  if (PAPERS.has(last)) return name.split(' ').length < 5;
  return /^(?:channel|radio|tv|kanal) ?\d{1,2}(?: news)?$|^(?:daily|sunday|evening) \p{L}{3,20}$/u.test(
    name,
  );
}

/** True for a newspaper, a broadcaster or an agency, with or without its article. */
export function isMedium(name: string): boolean {
  if (STATION.test(name)) return true;
  const folded = name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/ (?:newspaper|magazine)$/, '');
  return MEDIA.has(folded) || isNamedLikeOne(folded);
}
