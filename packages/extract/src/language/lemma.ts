// Packages that import this one as source need the declaration too.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./wink-lemmatizer.d.ts" />
import lemmatize from 'wink-lemmatizer';

/** The dictionary form of a verb, lower case: `sympathised` → `sympathise`, `threw` → `throw`. */
export function lemmaOf(verb: string): string {
  const lower = verb.toLowerCase();
  return lemmatize.verb(lower);
}
