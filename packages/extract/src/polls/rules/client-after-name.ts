import { findMediumName } from '../find-medium-name.ts';
import { isClientName } from '../is-client-name.ts';
import { isMedium } from '../is-medium.ts';
import { knownPollster } from '../known-pollster.ts';
import { nameEndsAt } from '../name-ends.ts';
import type { PollRule } from '../rule.ts';

/** Between the pollster and for whom, or where, its poll is. */
const LINK =
  /(?:[’']s?(?: [\p{L}-]{1,20}){0,5}|, whose [\p{Ll} ]{1,30}|, (?:working|polling)|,)? (?:(?<for>(?:for|on behalf of)(?: (?:the )?(?:charity|think[ -]tank|campaign group|union|broadcaster|newspaper|magazine|website|consumer group|lobby group|firm))?)|(?:(?:is|was|out|published|printed|today) )*(?:(?:poll|survey),? )?in) (?:[Tt]he )?/uy;
/** How a link can begin. */
const MAY_LINK = /^(?:[’',]| (?:f?o|i|wa|pr|pu|po|su|to))/u;
const FINDING =
  /,? (?:put|puts|had|has|gave|gives|found|finds|produced|showed|shows|suggested|suggests|recorded)(?!\p{L})/uy;
/** `Scottish Political Monitor` behind a pollster’s name. */
const PRODUCT = / (?:\p{Lu}\p{L}{1,20} ?){0,4}(?:Polls?|Monitor|Tracker|Survey)$/u;

export const clientAfterName: PollRule = {
  name: 'client-after-name',
  example: 'Opinium for the Observer put both sides level; the latest Newspoll, in the Age',
  field: 'client',
  words: ['for', 'in', 'behalf'],
  startsWith: 'name',
  readAt(text, at, ends) {
    for (const end of ends()) {
      if (!MAY_LINK.test(text.slice(end, end + 3))) continue;
      LINK.lastIndex = end;
      const link = LINK.exec(text);
      if (!link) continue;
      const from = end + link[0].length;
      const to = findMediumName(text, from) ?? nameEndsAt(text, from)[0];
      if (to === undefined) return null;
      const span = { start: from - (/[Tt]he $/u.exec(link[0])?.[0].length ?? 0), end: to };
      const pollster = text.slice(at, end);
      const isKnown = knownPollster(pollster.replace(PRODUCT, '')) !== null;
      return accepts(text, span, isKnown, link.groups?.['for'] !== undefined)
        ? { span, end: to }
        : null;
    }
    return null;
  },
};

/** A reporter writes for the Observer too; only a pollster finds. */
function accepts(
  text: string,
  { start, end }: { start: number; end: number },
  isKnown: boolean,
  isFor: boolean,
): boolean {
  const name = text.slice(start, end);
  if (isKnown) return isFor ? isClientName(name) : isMedium(name);
  FINDING.lastIndex = end;
  return isFor && FINDING.test(text) && isMedium(name);
}
