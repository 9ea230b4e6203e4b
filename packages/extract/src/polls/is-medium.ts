import { MEDIA } from './lexicon/media.ts';

/** True for a newspaper, a broadcaster or an agency, with or without its article. */
export function isMedium(name: string): boolean {
  const folded = name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/ (?:newspaper|magazine)$/, '');
  return MEDIA.has(folded);
}
