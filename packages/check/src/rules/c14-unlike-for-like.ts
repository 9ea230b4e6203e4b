import type { Check, Poll } from '@topline/model';
import { admitsUnlike } from '../admits.ts';
import type { Rule } from '../check.ts';
import { findEarlierPolls } from '../find-earlier-polls.ts';
import { isSamePollster } from '../is-same-pollster.ts';
import { formatNumber } from '../format-number.ts';

/** `in a Harcourt poll`, `by Harcourt Research in May`: whose poll a change is measured from. */
const OTHER_POLL =
  /\b(?:in|by|from|on|than|with|to|of) (?:an? |the |(?:last (?:month|week|year)|January|February|March|April|May|June|July|August|September|October|November|December)['’]s |that |its )?(?:separate |rival |earlier |previous |recent |similar |different )?(?<name>\p{Lu}[\p{L}&.'’-]*(?: (?:\p{Lu}[\p{L}&.'’-]*|and|&)){0,3}?)(?:['’]s?)? (?:(?:phone|telephone|online|exit|tracking|national|monthly|weekly|earlier|previous|final|own) ){0,2}(?:polls?|surveys?|stud(?:y|ies)|tracker|polling)\b/gu;
/** Names of times and places, which tell no pollster. */
const NO_POLLSTER =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Easter|Christmas|British|American|Scottish|Welsh|English|Irish|National|State|Opinion|Exit|Gallup['’]s|The|This|That|Its|Our|Last)\b/;
const MODES: readonly (readonly [string, RegExp])[] = [
  ['telephone', /\b(?:by|over the|a|on the) (?:tele)?phone\b/i],
  ['online', /\bonline\b/i],
  ['face to face', /\b(?:face[- ]to[- ]face|in person|on the doorstep)\b/i],
];
const POPULATIONS: readonly (readonly [string, RegExp])[] = [
  ['likely voters', /\b(?:likely|probable) voters\b/i],
  ['registered voters', /\bregistered voters\b/i],
  ['adults', /\b(?:all )?adults\b/i],
];

/** Warns of a change measured from the poll of another pollster, or of other people, or asked otherwise. */
export const unlikeForLike: Rule = {
  code: 'C14',
  name: 'unlike for like',
  question: 'Is a change measured from a poll of the same pollster, people and way of asking?',
  source: 'British Polling Council, A Journalist’s Guide to Opinion Polls',
  run: (input) => {
    const told = new Set<string>();
    return findEarlierPolls(input).flatMap(({ figures, poll, words, other }): Check[] => {
      const [first] = figures;
      if (first === undefined) return [];
      const answer = { code: 'C14', poll, figures, expected: poll.pollster };
      const unlike = other ?? readUnlike(poll, words);
      if (unlike === null) return [];
      const key = `${first.span.start}`;
      if (told.has(key)) return [];
      told.add(key);
      const values = figures.map(({ value }) => formatNumber(value)).join(' and ');
      const ours = poll.pollster ?? 'this poll';
      if (unlike === 'same') {
        const message = `The change (${values}) is measured from an earlier poll of ${ours}.`;
        return [{ ...answer, found: ours, status: 'pass', message }];
      }
      const isAdmitted = admitsUnlike(input.document, first.span);
      const message = isAdmitted
        ? `The change (${values}) is measured from another kind of poll (${unlike}), and the story says that they cannot be set side by side.`
        : `The change (${values}) is measured from another kind of poll: ${unlike}, not ${ours}. Part of it, or all, may come from that.`;
      return [{ ...answer, found: unlike, status: isAdmitted ? 'pass' : 'warn', message }];
    });
  },
};

function readUnlike(poll: Poll, words: string): string | null {
  for (const match of words.matchAll(OTHER_POLL)) {
    const name = match.groups?.name ?? '';
    if (NO_POLLSTER.test(name)) continue;
    const known = [poll.pollster, poll.pollsterAsPrinted, poll.client].filter(
      (one) => one !== null,
    );
    if (known.some((one) => isSamePollster(one, name))) return 'same';
    if (poll.pollster !== null) return name;
  }
  const mode = kindTold(words, MODES, poll.mode);
  const people = kindTold(words, POPULATIONS, poll.population);
  return mode ?? people;
}

/** What the words name, where the poll is known to be of another kind. */
function kindTold(
  words: string,
  kinds: readonly (readonly [string, RegExp])[],
  ours: string | null,
): string | null {
  const own = kinds.find(([, pattern]) => ours !== null && pattern.test(ours))?.[0];
  const theirs = kinds.find(([, pattern]) => pattern.test(words))?.[0];
  return own !== undefined && theirs !== undefined && own !== theirs ? theirs : null;
}
