import { printed } from '@topline/model';
import { isMedium } from './is-medium.ts';
import { NOT_A_POLLSTER } from './lexicon/not-pollsters.ts';
import { ORGANISATION_WORDS } from './lexicon/organisation-words.ts';
import { POLLED_PLACES } from './lexicon/places.ts';
import { POLITICS } from './lexicon/politics.ts';
import { knownPollster } from './known-pollster.ts';
import type { PollClue } from './rule.ts';

/** Words that start the names of much else, lower case. */
const PLAIN_FIRST_WORDS: ReadonlySet<string> = new Set(
  `lord lady river island golden royal city county lake valley bay coast coastal border blue red green
   black white silver first second third good better best great big little social public private family
   labor labour land farm field house home health education research community crime justice consumer
   business market school teachers nurses doctors students young women mothers parents citizens people
   hospitality chamber federal central pacific atlantic northern southern eastern western mid upper lower
   saint mount port park hill bridge church catholic jewish muslim christian anglican holy workers`.split(
    /\s+/u,
  ),
);

/** How many names of one article are followed. */
const MOST = 30;

/**
 * Further places that name a pollster in short, once it was named in full: `Tern` or `TUS` after a
 * survey by the Tern University of Studies.
 */
export function readShortNames(text: string, clues: readonly PollClue[]): PollClue[] {
  const pollsters = clues.filter(
    ({ field, rule }) => field === 'pollster' || rule === 'client-released-by',
  );
  const names = new Set(pollsters.map(({ span }) => printed(text, span)));
  const short = [...names]
    .filter((name) => knownPollster(name) === null && !name.includes('/'))
    .slice(0, MOST)
    .flatMap((name) => [name, ...shortNames(name)]);
  if (short.length === 0) return [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\d’'-])(?:${[...new Set(short)]
      .toSorted((a, b) => b.length - a.length)
      .map(quote)
      .join('|')})(?![\\p{L}\\d-])`,
    'gu',
  );
  const taken = new Set(pollsters.flatMap(({ span }) => [span.start, span.end]));
  const within = spanFinder(
    clues.filter(({ field }) => field === 'pollster' || field === 'client'),
  );
  return [...text.matchAll(pattern)]
    .map(({ 0: name, index }) => ({ start: index, end: index + name.length }))
    .filter((span) => !taken.has(span.start) && !within(span.start))
    .map((span) => ({ field: 'pollster' as const, span, rule: 'short-name' }));
}

/** `Tern` and `TUS` for `Tern University of Studies`. */
function shortNames(name: string): string[] {
  const words = name.split(' ').filter((word) => /^\p{Lu}\p{L}+$/u.test(word));
  if (words.length < 2) return name.length > 3 && words.length === 1 ? words : [];
  const first = words[0]!;
  const isTelling =
    first.length > 3 &&
    !PLAIN_FIRST_WORDS.has(first.toLowerCase()) &&
    !isMedium(name) &&
    ![NOT_A_POLLSTER, ORGANISATION_WORDS, POLLED_PLACES, POLITICS].some((list) =>
      list.has(first.toLowerCase()),
    );
  const initials = words.map((word) => word[0]).join('');
  return [...(isTelling ? [first] : []), ...(initials.length > 2 ? [initials] : [])];
}

function quote(name: string): string {
  return name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

/** Whether a place lies inside one of the clues, which stand in order. */
function spanFinder(clues: readonly PollClue[]): (place: number) => boolean {
  let next = 0;
  return (place) => {
    while (clues[next] && clues[next]!.span.end <= place) next += 1;
    return (clues[next]?.span.start ?? Infinity) <= place;
  };
}
