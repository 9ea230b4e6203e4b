import type { Token } from '../language/tokens.ts';
import { names } from './label.ts';
import { OPTIONS } from './lexicon/options.ts';

/** The last run of words that name something: `a swing with the Remain camp` → `Remain camp`. */
export function lastName(phrase: readonly Token[]): readonly Token[] {
  const last = phrase.findLastIndex(names);
  // `no candidate`: a word for an option names one only where it stands alone.
  if (
    last < phrase.length - 1 &&
    OPTIONS.has(phrase[last]?.lower ?? '') &&
    !/^\p{Lu}/u.test(phrase[last]!.text)
  )
    return [];
  let start = last;
  while (start > 0 && isPartOfName(phrase, start - 1)) start -= 1;
  let end = last + 1;
  while (
    end < phrase.length &&
    /^(?:party|camp|campaign|side|vote|supporters|voters)$/.test(phrase[end]!.lower)
  )
    end += 1;
  return phrase.slice(start, end);
}

function isPartOfName(phrase: readonly Token[], at: number): boolean {
  const token = phrase[at]!;
  if (names(token)) return true;
  return /^(?:of|de|-|&|\/|’|'|s)$/.test(token.lower) && at > 0 && names(phrase[at - 1]!);
}
