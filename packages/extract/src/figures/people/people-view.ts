import { printed, type Span } from '@topline/model';
import { isNation } from '../../normalise/subgroup.ts';
import type { Token } from '../../language/tokens.ts';
import type { FigureDraft } from '../figure-draft.ts';
import type { Line } from '../line.ts';
import type { Surroundings } from '../surroundings.ts';
import { anaphorOf } from './anaphor.ts';
import type { AskedPeople } from './asked-people.ts';
import { bondOf, isParted } from './bond.ts';
import { isEverybody } from './everybody.ts';
import { sortOfWords } from './sort-of-words.ts';
import { lastBondOf } from './last-bond.ts';
import { hasTimeAfter, linkOf } from './link.ts';
import type { Phrase } from './phrase.ts';
import { headsOfRun, runOf, type Run } from './runs.ts';

/** What has been read before a figure. */
export interface Discourse {
  readonly drafts: readonly FigureDraft[];
  /** Phrases of the sentence before this one. */
  readonly phrasesBefore: readonly { readonly span: Span; readonly distance: number }[];
  /** Of the poll that the figure belongs to, in lower case; empty where the text gives none. */
  readonly population: string;
  /** Who made that poll, as printed, in lower case; empty where the text does not say. */
  readonly pollster: string;
  /** How many nations the article names, in steps. */
  readonly nations: number;
  readonly asked: AskedPeople;
}

/** Whom a phrase names. */
export interface Named {
  readonly span: Span;
  readonly words: string;
  readonly lower: string;
  /** It names everybody asked and narrows nothing. */
  readonly everybody: boolean;
  readonly nation: boolean;
}

/** Each figure of a sentence asks of the same phrases. */
const named = new WeakMap<Phrase, Named>();

function namedBy({ text, tokens }: Line, phrase: Phrase): Named {
  const known = named.get(phrase);
  if (known) return known;
  const { start, end } = phrase;
  const span = { start: tokens[start]!.span.start, end: tokens[end - 1]!.span.end };
  const words = printed(text, span);
  const lower = words.toLowerCase();
  const found = { span, words, lower, everybody: isEverybody(words), nation: isNation(lower) };
  named.set(phrase, found);
  return found;
}

/** A phrase of the figure's sentence as the figure sees it. */
export interface SeenPhrase extends Named {
  readonly phrase: Phrase;
  readonly bond: number;
  readonly isBefore: boolean;
  /** It names the poll's own population, a sample, or the one nation that the article is about. */
  readonly own: boolean;
}

/** The people of a sentence as seen from one of its figures. */
export interface PeopleView extends Discourse {
  readonly line: Line;
  readonly around: Surroundings;
  readonly seen: readonly SeenPhrase[];
  readonly heads: readonly number[];
  /** Bonds of phrases that no figure parts from this one, as bits: those that narrow, and the rest. */
  readonly narrow: number;
  readonly ownBonds: number;
  readonly wide: number;
  readonly narrowBefore: number;
  readonly narrowAfter: number;
  /** How the figure follows the one before, of `LINKS`. */
  readonly link: number;
  readonly timeAfter: boolean;
  /** How the people of the figure before stood to it. */
  readonly lastBond: number;
  readonly run: Run;
  /** Heads before the run that the figure is one of. */
  readonly runHeads: readonly number[];
  /** The sentence says `respectively`. */
  readonly isRespective: boolean;
  /** How words beside the figure point back, of `ANAPHORS`. */
  readonly anaphor: number;
  /** People of the figure before, in lower case. */
  readonly lastPeople: string;
}

/** Tokens between a number and the phrases that may belong to it. */
const REACH = 60;

export function viewPeople(
  line: Line,
  around: Surroundings,
  phrases: readonly Phrase[],
  discourse: Discourse,
): PeopleView {
  const { tokens, text, figuresAt } = line;
  const { at } = around;
  const near = phrases.filter(({ start, end }) => end > at - REACH && start < at + REACH);
  const seen: SeenPhrase[] = [];
  for (const phrase of near) {
    const { start, end } = phrase;
    if (start <= at && at < end) continue;
    const sort = sortOfWords(tokens, phrase);
    if (/^(?:setting|label|name)$/.test(phrase.shape) && (sort === 1 || sort === 2)) continue;
    if (tokens.slice(start, end).some(namesPoll) || isNobody(tokens.slice(start, end))) continue;
    const bond = bondOf(tokens, phrase, at);
    const names = namedBy(line, phrase);
    if (discourse.pollster !== '' && names.lower.endsWith(discourse.pollster)) continue;
    const own = isOwn(names, discourse) || countsSample(line, phrase, discourse);
    seen.push({ phrase, ...names, bond, isBefore: end <= at, own });
  }
  const joined = seen.filter(({ phrase }) => !isParted(figuresAt, at, phrase));
  const last = discourse.drafts.at(-1);
  const run = runOf(tokens, figuresAt, at);
  return {
    ...discourse,
    line,
    around,
    seen,
    heads: [...new Set(near.map(({ head }) => head))],
    narrow: bitsOf(joined.filter(({ everybody, own }) => !everybody && !own)),
    ownBonds: bitsOf(joined.filter(({ everybody, own }) => !everybody && own)),
    wide: bitsOf(joined.filter(({ everybody }) => everybody)),
    narrowBefore: seen.filter(({ everybody, isBefore }) => !everybody && isBefore).length,
    narrowAfter: seen.filter(({ everybody, isBefore }) => !everybody && !isBefore).length,
    link: linkOf(tokens, figuresAt, at),
    timeAfter: hasTimeAfter(tokens, at),
    lastBond: lastBondOf(line, around.at, phrases, discourse.drafts),
    run,
    runHeads: headsOfRun(near, run),
    isRespective: tokens.some(({ lower }) => lower === 'respectively'),
    anaphor: anaphorOf(tokens, at),
    lastPeople: last?.people ? printed(text, last.people.span).toLowerCase() : '',
  };
}

/** What tells where the whole population lives, or what it votes on. */
const WHERE =
  /^ in the (?:race|contest|state|city|county|country|district|constituency|borough|region)\b/;

/** Nations that an article must name before one of them is a part of those asked. */
const MANY_NATIONS = 2;

function isOwn({ lower, nation }: Named, { population, nations, asked }: Discourse): boolean {
  if (nation) return nations < MANY_NATIONS;
  if (asked.isSample(lower)) return true;
  if (population === '') return false;
  const rest = lower.startsWith(population) ? lower.slice(population.length) : null;
  return population.includes(lower) || (rest !== null && WHERE.test(rest));
}

function namesPoll({ wordClass, lower }: Token): boolean {
  return wordClass === 'poll' || lower === 'tracker';
}

const DATE =
  /\d .*\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/;

/** `people between 15 and 18 April`, and `rise (32%)`: a time, a move. */
function isNobody(tokens: readonly Token[]): boolean {
  return (
    tokens.every(({ wordClass }) => wordClass === 'direction') ||
    DATE.test(tokens.map(({ lower }) => lower).join(' '))
  );
}

/** `1,006 residents for the Gazette`: the people are counted as those asked. */
function countsSample({ tokens }: Line, { start, end }: Phrase, { asked }: Discourse): boolean {
  return [start - 1, start].some(
    (at) => at < end && asked.isSampleSize(tokens[at]?.number ?? null),
  );
}

function bitsOf(seen: readonly SeenPhrase[]): number {
  return seen.reduce((bits, { bond }) => bits | (1 << bond), 0);
}
