import { printed } from '@topline/model';
import type { Draft } from './draft.ts';
import { AMBIGUOUS_POLLSTERS, PEOPLES_NAMES } from './lexicon/ambiguous-pollsters.ts';
import { readOrganisations } from './organisation.ts';
import type { PollClue } from './rule.ts';

/** True where a reference names nobody but by words that mean other things as well. */
export function isAmbiguous(
  text: string,
  { organisations }: Draft,
  certain: ReadonlySet<string>,
): boolean {
  return organisations.every(
    ({ span, name }) =>
      AMBIGUOUS_POLLSTERS.has(printed(text, span)) &&
      !(certain.has(name) && !PEOPLES_NAMES.has(printed(text, span))),
  );
}

/** Wordings that nobody but a pollster can fill. */
const ASKING_RULES = new Set([
  'pollster-after-by',
  'pollster-asked-by',
  'pollster-asked-people',
  'pollster-described',
]);

/** Pollsters that the article names beyond doubt somewhere: in full, or as those of a poll. */
export function certainNames(text: string, clues: readonly PollClue[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { field, span, rule } of clues) {
    if (field !== 'pollster') continue;
    const isPolls =
      ASKING_RULES.has(rule) ||
      /^(?:[’']s)? ?(?:\p{Lu}?\p{L}+ )?(?:[Pp]olls?|[Ss]urveys?|[Pp]olling|:)(?!\p{L})/u.test(
        text.slice(span.end, span.end + 30),
      );
    for (const { name, span: own } of readOrganisations(text, span))
      if (isPolls || !AMBIGUOUS_POLLSTERS.has(printed(text, own))) names.add(name);
  }
  return names;
}
