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
    return [{ attribute, right: isRight(attribute, wanted, got, gold) }];
  });
}

function isRight(
  attribute: PollAttribute,
  wanted: string | number,
  got: string | number,
  gold: GoldPoll,
): boolean {
  switch (attribute) {
    case 'pollster':
      return isSamePollster(String(got), gold);
    case 'client':
      return shareWord(String(wanted), String(got));
    case 'population': {
      const given = gold.population_must;
      return holdsStems(String(got), given.length > 0 ? given : [[String(wanted)]]);
    }
    case 'sample_size':
    case 'margin_of_error':
      return Math.abs(Number(got) - Number(wanted)) < 0.051;
    case 'fieldwork_start':
    case 'fieldwork_end':
      return String(got).slice(0, 10) === String(wanted).slice(0, 10);
  }
}

/** True when two names have a word of three letters or more in common, `the` apart. */
function shareWord(one: string, other: string): boolean {
  const words = (name: string) => name.toLowerCase().match(/[\p{L}\p{N}_]{3,}/gu) ?? [];
  const wanted = new Set<string>(words(one));
  return words(other).some((word) => word !== 'the' && wanted.has(word));
}
