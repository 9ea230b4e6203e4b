// Packages that import this one as source need the declaration too.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./wink-lemmatizer.d.ts" />
import lemmatize from 'wink-lemmatizer';

/** Words that an article repeats are looked up once. */
const known = new Map<string, string>();
const ENOUGH = 50_000;

/** Far more often words of their own than forms of `rend`, `grind`, `bite`, `bind`, `wind`, `ken`. */
const OWN: ReadonlySet<string> = new Set(['rent', 'ground', 'bit', 'bound', 'wound', 'kent']);

/** The dictionary form of a verb, lower case: `sympathised` → `sympathise`, `threw` → `throw`. */
export function lemmaOf(verb: string): string {
  const lower = verb.toLowerCase();
  let lemma = known.get(lower);
  if (lemma === undefined) {
    if (known.size >= ENOUGH) known.clear();
    lemma = OWN.has(lower) ? lower : lemmatize.verb(lower);
    known.set(lower, lemma);
  }
  return lemma;
}
