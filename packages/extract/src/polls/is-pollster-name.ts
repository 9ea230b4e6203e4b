import { NOT_A_POLLSTER } from './lexicon/not-pollsters.ts';
import { POLLED_PLACES } from './lexicon/places.ts';
import { POLITICS } from './lexicon/politics.ts';
import { knownPollster } from './known-pollster.ts';
import type { WordsInText } from './rule.ts';

/** True for capitalised words that can name who asked; false for places, parties and adjectives. */
export function isPollsterName(value: string, place?: WordsInText): boolean {
  if (knownPollster(value)) return true;
  if (OFFICES.test(value)) return false;
  const words = value
    .toLowerCase()
    .replaceAll(/[’']s?(?= |$)/g, '')
    .split(/[ /-]/);
  const telling = words.filter(
    (word) =>
      !NOT_A_POLLSTER.has(word) &&
      !POLLED_PLACES.has(word) &&
      !POLITICS.has(word) &&
      !/^(?:\d+|of|for|and|&)?$/.test(word),
  );
  if (telling.length === 0) return false;
  return (
    words.length > 1 ||
    !place ||
    !headsSentence(place) ||
    isNameElsewhere(value, place.text, place.span.start)
  );
}

/** What people run for: `a White House poll`. */
const OFFICES =
  /^(?:The )?(?:White House|Oval Office|Downing Street|Number 10|Capitol Hill|Senate|Congress|House|Statehouse|Governor|Mayor|Senedd|Holyrood|Stormont|Westminster|Brexit|Knesset|Bundestag|Seanad|Dáil|Elysee|Élysée)$/u;

/** A word with a capital only because the sentence starts there. */
function headsSentence({ text, span: { start } }: WordsInText): boolean {
  if (/^(?:\p{Lu}{2}|\p{Lu}\p{Ll}{1,20}\p{Lu})/u.test(text.slice(start, start + 24))) return false;
  return !/[\p{L}\d,;] $/u.test(text.slice(Math.max(0, start - 2), start));
}

/** Looked for nearby only, so that the time stays linear in the text. */
const NEARBY = 6000;

function isNameElsewhere(value: string, text: string, place: number): boolean {
  const from = Math.max(0, place - NEARBY);
  const near = text.slice(from, place + NEARBY);
  for (let at = near.indexOf(value); at >= 0; at = near.indexOf(value, at + value.length)) {
    if (/[\p{Ll}\d,;] $/u.test(near.slice(Math.max(0, at - 2), at))) return true;
  }
  return false;
}
