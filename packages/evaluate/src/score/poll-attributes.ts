import type { GoldPoll } from '../gold/label-schema.ts';
import type { PredictedPoll } from '../predicted/prediction.ts';
import { holdsStems } from './holds-stems.ts';
import { isSamePollster } from './is-same-pollster.ts';
import type { ArticleMatch } from './match-article.ts';

export const POLL_ATTRIBUTES = [
  'pollster',
  'client',
  'population',
  'sample_size',
  'margin_of_error',
  'fieldwork_start',
  'fieldwork_end',
] as const;
export type PollAttribute = (typeof POLL_ATTRIBUTES)[number];

/** Whether one attribute of a poll is right. */
export interface AttributeAnswer {
  readonly attribute: PollAttribute;
  readonly right: boolean;
}

/**
 * Compares the polls of one article, attribute by attribute. A gold poll is held against the poll
 * of the first of its figures that was found. What neither side states is not counted; what only
 * one states is wrong.
 */
export function comparePolls({ gold, prediction, pairs }: ArticleMatch): AttributeAnswer[] {
  const named = new Set(pairs.map((pair) => pair.gold.poll));
  return gold.label.polls
    .filter((poll) => named.has(poll.key))
    .flatMap((poll) => {
      const found = pairs.find((pair) => pair.gold.poll === poll.key && pair.predicted)?.predicted;
      return compareAttributes(poll, found ? prediction.pollOf(found) : null);
    });
}

function compareAttributes(gold: GoldPoll, poll: PredictedPoll | null): AttributeAnswer[] {
  return POLL_ATTRIBUTES.flatMap((attribute) => {
    const wanted = gold[attribute];
    const got = poll?.[attribute] ?? null;
    if (wanted === null && got === null) return [];
    if (wanted === null || got === null) return [{ attribute, right: false }];
    return [{ attribute, right: IS_RIGHT[attribute](String(wanted), String(got), gold) }];
  });
}

const IS_RIGHT: Readonly<
  Record<PollAttribute, (wanted: string, got: string, gold: GoldPoll) => boolean>
> = {
  pollster: (_wanted, got, gold) => isSamePollster(got, gold),
  client: shareWord,
  population: (wanted, got, { population_must: groups }) =>
    holdsStems(got, groups.length > 0 ? groups : [[wanted]]),
  sample_size: isSameNumber,
  margin_of_error: isSameNumber,
  fieldwork_start: isSameDay,
  fieldwork_end: isSameDay,
};

function isSameNumber(wanted: string, got: string): boolean {
  return Math.abs(Number(got) - Number(wanted)) < 0.051;
}

function isSameDay(wanted: string, got: string): boolean {
  return got.slice(0, 10) === wanted.slice(0, 10);
}

/** True when two names have a word of three letters or more in common, `the` apart. */
function shareWord(one: string, other: string): boolean {
  const wanted = wordsOf(one);
  return [...wordsOf(other)].some((word) => word !== 'the' && wanted.has(word));
}

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(name.toLowerCase().match(/[\p{L}\p{N}_]{3,}/gu));
}
