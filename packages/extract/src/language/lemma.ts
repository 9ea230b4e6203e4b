/// <reference path="./wink-lemmatizer.d.ts" />
import lemmatize from 'wink-lemmatizer';

/** The dictionary form of a verb, lower case: `sympathised` → `sympathise`, `threw` → `throw`. */
export function lemmaOf(verb: string): string {
  const lower = verb.toLowerCase();
  return lemmatize.verb(lower);
}
