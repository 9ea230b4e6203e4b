import { printed, type Poll, type Sentence, type Span } from '@topline/model';
import type { NumberExpression } from '../mentions/rule.ts';
import type { RoleReading } from '../roles/index.ts';
import { assemblePoll } from './assemble-poll.ts';
import { AMBIGUOUS_POLLSTERS } from './lexicon/ambiguous-pollsters.ts';
import { pollsterName } from './pollster-name.ts';
import { readClues } from './read-clues.ts';
import type { PollClue, PollRule } from './rule.ts';
import { pollRules } from './rules/index.ts';

/** The polls of an article, and which of them a place in the text speaks of. */
export interface PollReading {
  readonly polls: readonly Poll[];
  readonly pollAt: (place: Span) => Poll | null;
  /** The rule that found a poll. */
  readonly ruleOf: (poll: Poll) => string;
}

/** Where a poll is named, or spoken of without a name. */
interface Anchor {
  readonly name: string | null;
  readonly clue: PollClue;
}

/** Finds the polls that an article reports and gathers what it tells of each. */
export function readPolls(
  text: string,
  sentences: readonly Sentence[],
  numbers: readonly NumberExpression[],
  roles: ReadonlyMap<NumberExpression, RoleReading>,
  rules: readonly PollRule[] = pollRules,
): PollReading {
  const clues = readClues(text, rules);
  const sentenceOf = sentenceFinder(sentences);
  const anchors = findAnchors(text, clues, sentenceOf);
  const names = [...new Set(anchors.map(({ name }) => name))];
  const nearest = (place: Span) => nearestAnchor(anchors, place, sentenceOf)?.name ?? null;
  const polls = new Map(
    names.map((name) => {
      const own = (place: Span) => names.length === 1 || nearest(place) === name;
      const anchor = anchors.find((candidate) => candidate.name === name)!.clue;
      return [
        name,
        assemblePoll({
          text,
          anchor,
          pollster: name,
          clues: clues.filter(({ span }) => own(span)),
          numbers: numbers.filter(({ span }) => own(span)),
          roles,
        }),
      ];
    }),
  );
  const rule = new Map(
    [...polls].map(([name, poll]) => [poll, anchors.find((a) => a.name === name)!.clue.rule]),
  );
  return {
    polls: [...polls.values()],
    pollAt: (place) => polls.get(nearest(place)) ?? null,
    ruleOf: (poll) => rule.get(poll) ?? '',
  };
}

function findAnchors(
  text: string,
  clues: readonly PollClue[],
  sentenceOf: (place: Span) => number,
): Anchor[] {
  const spoken = clues.filter(({ field }) => field === 'mention');
  const sentencesWithPoll = new Set(spoken.map(({ span }) => sentenceOf(span)));
  const named = clues
    .filter(({ field }) => field === 'pollster')
    .map((clue) => ({ clue, asPrinted: printed(text, clue.span) }))
    .filter(
      ({ clue, asPrinted }) =>
        !AMBIGUOUS_POLLSTERS.has(asPrinted) || sentencesWithPoll.has(sentenceOf(clue.span)),
    )
    .map(({ clue, asPrinted }) => ({ name: pollsterName(asPrinted), clue }));
  if (named.length > 0) return named;
  return spoken.map((clue) => ({ name: null, clue }));
}

/** In the same sentence, else the last one before, else the first one after. */
function nearestAnchor(
  anchors: readonly Anchor[],
  place: Span,
  sentenceOf: (place: Span) => number,
): Anchor | undefined {
  const here = sentenceOf(place);
  const same = anchors.filter(({ clue }) => sentenceOf(clue.span) === here);
  const before = (candidates: readonly Anchor[]) =>
    candidates.findLast(({ clue }) => clue.span.start <= place.start);
  return before(same) ?? same[0] ?? before(anchors) ?? anchors[0];
}

function sentenceFinder(sentences: readonly Sentence[]): (place: Span) => number {
  return (place) => sentences.findLastIndex(({ span }) => span.start <= place.start);
}
