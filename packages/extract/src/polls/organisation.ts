import { printed, type Span } from '@topline/model';
import { foldSpaces } from '../language/phrase.ts';
import { findLexiconName } from './find-lexicon-name.ts';
import { findMediumName } from './find-medium-name.ts';
import { isMedium } from './is-medium.ts';
import { isOrganisation } from './is-organisation.ts';
import { AMBIGUOUS_POLLSTERS } from './lexicon/ambiguous-pollsters.ts';
import { NOT_A_POLLSTER } from './lexicon/not-pollsters.ts';
import { ORGANISATION_WORDS } from './lexicon/organisation-words.ts';
import { POLLED_PLACES } from './lexicon/places.ts';
import { knownPollster } from './known-pollster.ts';

/** Who asked, or had others ask, as one place in the text names them. */
export interface Organisation {
  readonly name: string;
  readonly span: Span;
  /** `known`: in the lexicon of pollsters; `medium`: a newspaper or broadcaster. */
  readonly kind: 'known' | 'medium' | 'other';
  /** The words around say that it did the asking. */
  readonly isHouse?: boolean;
}

/** The organisations in a printed name: `Herald/Brightwater` holds two. */
export function readOrganisations(text: string, place: Span): Organisation[] {
  const span = trimName(text, place);
  const whole = organisationAt(text, span);
  if (whole.kind !== 'other') return [whole];
  const house = houseOfPerson(text, span);
  if (house) return [house];
  const beside = mediumBesideHouse(text, span);
  if (beside) return beside;
  const halves = splitAtAnd(text, span);
  if (halves.length > 1) {
    const each = halves.flatMap((half) => readOrganisations(text, half));
    if (each.some(({ kind }) => kind === 'known')) return each;
  }
  const parts = splitJoint(text, span).map((part) => organisationAt(text, trimName(text, part)));
  const kinds = new Set(parts.map(({ kind }) => kind));
  if (kinds.has('known') || (kinds.has('medium') && kinds.has('other') && isSlashed(text, span)))
    return parts;
  return [kinds.size === 1 && kinds.has('medium') ? { ...whole, kind: 'medium' } : whole];
}

function isSlashed(text: string, span: Span): boolean {
  return printed(text, span).includes('/');
}

/** `a Guardian Essential poll`: the paper, and who asked. */
function mediumBesideHouse(text: string, { start, end }: Span): Organisation[] | null {
  const medium = findMediumName(text, start);
  if (medium === null || medium >= end || text[medium] !== ' ') return null;
  const house = { start: medium + 1, end };
  if (findLexiconName(text, house.start) !== end) return null;
  return [organisationAt(text, { start, end: medium }), organisationAt(text, house)];
}

/** `Anna Tern of Northgate` speaks for the pollster. */
function houseOfPerson(text: string, { start, end }: Span): Organisation | null {
  const of = /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.’'-]*){1,2} of (?:the )?/u.exec(
    text.slice(start, end),
  );
  if (!of) return null;
  const house = organisationAt(text, { start: start + of[0].length, end });
  const person = of[0]
    .toLowerCase()
    .replace(/ of (?:the )?$/, '')
    .split(' ');
  const isPerson = !person.some((word) => ORGANISATION_WORDS.has(word) || isPlaceWord(word));
  return house.kind === 'known' ||
    (isPerson && house.name.includes(' ') && isOrganisation(house.name))
    ? house
    : null;
}

/** `Bank of England` and `Royal Society of Arts` are no people. */
function isPlaceWord(word: string): boolean {
  return POLLED_PLACES.has(word) || NOT_A_POLLSTER.has(word) || word === 'royal';
}

/** `Tern University and the Herald-Northgate Centre` in two. */
function splitAtAnd(text: string, { start, end }: Span): Span[] {
  const link = / and (?:the )?(?=\p{Lu})/iu.exec(text.slice(start, end));
  if (!link) return [{ start, end }];
  const at = start + link.index;
  return [
    { start, end: at },
    { start: at + link[0].length, end },
  ];
}

/** At each slash, else at the first hyphen. */
function splitJoint(text: string, span: Span): Span[] {
  const joint = printed(text, span);
  const mark = joint.includes('/') ? /\// : /(?<=\p{L})-(?=\p{Lu})/u;
  const names = joint.includes('/') ? joint.split(mark) : [joint];
  const hyphen = joint.search(mark);
  if (names.length === 1 && hyphen > 0)
    names.splice(0, 1, joint.slice(0, hyphen), joint.slice(hyphen + 1));
  let start = span.start;
  return names.map((name) => {
    const part = { start, end: start + name.length };
    start = part.end + 1;
    return part;
  });
}

function organisationAt(text: string, span: Span): Organisation {
  const asPrinted = foldSpaces(printed(text, span)).replace(/[’']s?$/, '');
  const bare = asPrinted.replace(/^The /i, '');
  const known =
    knownPollster(asPrinted) ?? knownPollster(bare) ?? knownPollster(bare.replace(SUFFIX, ''));
  if (known) return { name: known, span, kind: 'known' };
  const kind = isMedium(asPrinted) ? 'medium' : 'other';
  const start = kind === 'other' ? findLexiconName(text, span.start) : null;
  if (start !== null && start < span.end && text[start] === ' ') {
    const short = text.slice(span.start, start);
    const house = AMBIGUOUS_POLLSTERS.has(short) ? null : knownPollster(short);
    if (house) return { name: house, span: { start: span.start, end: start }, kind: 'known' };
  }
  return { name: asPrinted.replace(/^The (?=\p{Lu})/u, ''), span, kind };
}

/** What a pollster’s name can have behind it. */
const SUFFIX =
  / (?:Polls?|Polling|Surveys?|Barometer|Tracker|Research|Group|Limited|Ltd|Inc|International|UK)$/u;
const TITLE =
  /^(?:mr|mrs|ms|prof|professor|dr|special|sms|exclusive|latest|pollsters?|polling|the|a|an|.{2,30}-based)$/i;
/** `Round 9 of the Tern Barometer` */
const ROUND = /^(?:Round|Wave|Edition) \d{1,3} of (?:the )?/;

/** `1 News Tern`: a channel’s number stands before what looks like the name. */
function afterNumberedMedium(text: string, { start, end }: Span): number {
  const number = /\d{1,2} ?$/u.exec(text.slice(Math.max(0, start - 3), start));
  const medium = number && findMediumName(text, start - number[0].length);
  return medium && medium < end && text[medium] === ' ' ? medium + 1 : start;
}

/** Drops the words around a name that belong to the poll: `Fox News National` poll. */
function trimName(text: string, place: Span): Span {
  let { end } = place;
  let start = afterNumberedMedium(text, place);
  const isKnown = () => {
    const name = printed(text, { start, end });
    return knownPollster(name) !== null || isMedium(name);
  };
  for (;;) {
    const cut = text.slice(start, end).lastIndexOf(' ');
    if (cut < 0 || isKnown()) break;
    const last = text.slice(start + cut + 1, end).toLowerCase();
    const isPlace =
      POLLED_PLACES.has(last) &&
      !/(?:^| )(?:of|for|in|and|&|New|North|South|West|Great|United|Bank)$/u.test(
        text.slice(start, start + cut),
      );
    const rest = text.slice(start, start + cut).toLowerCase();
    if ((!NOT_A_POLLSTER.has(last) && !isPlace) || ORGANISATION_WORDS.has(rest)) break;
    end = start + cut;
  }
  for (;;) {
    const cut = text.slice(start, end).indexOf(' ');
    if (cut < 0 || isKnown()) break;
    const round = ROUND.exec(text.slice(start, end))?.[0].length;
    if (round === undefined && !TITLE.test(text.slice(start, start + cut))) break;
    start += round ?? cut + 1;
  }
  return { start, end };
}
