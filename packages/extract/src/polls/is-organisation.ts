import { isMedium } from './is-medium.ts';
import { ORGANISATION_WORDS } from './lexicon/organisation-words.ts';
import { knownPollster } from './known-pollster.ts';

/** True for names of pollsters, media and bodies such as `Northgate Institute`, and for acronyms. */
export function isOrganisation(name: string): boolean {
  if (knownPollster(name) || isMedium(name)) return true;
  if (/^\p{Lu}[\p{L}&]{0,5}\p{Lu}$/u.test(name)) return true;
  if (/^(?!Mc|Mac|De|La|Le|O[’'])\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u.test(name)) return true;
  const words = name.toLowerCase().split(/[ /]/);
  return (
    words.some((word) => ORGANISATION_WORDS.has(word)) && !/^(?:the )?\p{Lu}\p{Ll}+$/u.test(name)
  );
}
