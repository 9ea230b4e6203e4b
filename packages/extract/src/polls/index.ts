import type { Poll, Sentence, Span } from '@topline/model';
import type { NumberExpression } from '../mentions/rule.ts';
import type { RoleReading } from '../roles/index.ts';
import { canBeFigure } from '../figures/evidence.ts';
import { assemblePoll } from './assemble-poll.ts';
import { findDateline } from './find-dateline.ts';
import { findGroupSizes } from './find-group-sizes.ts';
import { findReferences } from './find-references.ts';
import { followPolls } from './follow-polls.ts';
import { lastBefore } from './last-before.ts';
import { sampleAlone } from './lone-reference.ts';
import { readClues, scanText } from './read-clues.ts';
import { nameUnnamed } from './name-unnamed.ts';
import { readMargins } from './read-margins.ts';
import { readSamples } from './read-samples.ts';
import { readShortNames } from './read-short-names.ts';
import type { Referent } from './referent.ts';
import { resolveReferences } from './resolve-references.ts';
import type { PollClue, PollRule } from './rule.ts';
import { pollRules } from './rules/index.ts';

/** The polls of an article, and which of them a place in the text speaks of. */
export interface PollReading {
  readonly polls: readonly Poll[];
  readonly pollAt: (place: Span) => Poll | null;
  /** What the words about a poll say a number is: how many were asked, or how far it may be off. */
  readonly roleOf: (number: NumberExpression) => 'sample_size' | 'margin_of_error' | null;
  /** The words for a group, of the number that tells how many of it were asked; else `null`. */
  readonly groupOf: (number: NumberExpression) => Span | null;
  /** The rule that found a poll. */
  readonly ruleOf: (poll: Poll) => string;
}

/** Finds the polls that an article reports and gathers what it tells of each. */
export function readPolls(
  text: string,
  sentences: readonly Sentence[],
  numbers: readonly NumberExpression[],
  roles: ReadonlyMap<NumberExpression, RoleReading>,
  rules: readonly PollRule[] = pollRules,
  /** When the story came out, ISO 8601; read from its dateline where it is not known. */
  publishedAt: string | null = null,
): PollReading {
  const scan = scanText(text, rules);
  const read = readClues(text, rules, scan);
  const owners = new Set(
    read.filter(({ rule }) => rule === 'client-owner').map(({ span }) => span.start),
  );
  const isOwner = ({ field, rule, span }: PollClue) =>
    field === 'pollster' && rule === 'pollster-owner' && owners.has(span.start);
  const clues = withoutWordsOfNames(text, [
    ...read.filter((clue) => !isOwner(clue)),
    ...readShortNames(text, read),
  ]);
  const counts = readSamples(text, sentences, numbers, roles, scan.places);
  const groups = findGroupSizes(text, counts);
  const samples = new Set(counts.filter((count) => !groups.has(count)));
  const hasPoll = samples.size > 0 || clues.some(({ rule }) => ASKS.has(rule));
  const references = findReferences(
    text,
    sentences,
    clues,
    sentencesWithFigures(sentences, numbers, roles),
  );
  const [sample] = samples;
  const found = resolveReferences(
    references.length === 0 && sample ? [sampleAlone(sentences, sample)] : references,
  );
  const reported = new Set(
    [...new Set(found.map(({ referent }) => referent))].filter(
      (referent) => isReported(referent) && (hasPoll || isKnown(referent)),
    ),
  );
  // Where people were asked and no poll is said to have results, the first one spoken of has them.
  const first = found.find(({ referent }) => referent.kind === 'poll')?.referent;
  if (reported.size === 0 && first && (samples.size > 0 || isKnown(first))) reported.add(first);
  nameUnnamed(text, sentences, reported);
  const resolved = found.filter(({ referent }) => reported.has(referent));
  const referentAt = followPolls(text, sentences, resolved);
  const parts = new Map<Referent, { clues: typeof clues; numbers: NumberExpression[] }>();
  for (const referent of reported) parts.set(referent, { clues: [], numbers: [] });
  for (const clue of clues) parts.get(referentAt(clue.span)!)?.clues.push(clue);
  for (const number of numbers) parts.get(referentAt(number.span)!)?.numbers.push(number);

  const margins = new Set(readMargins(text, sentences, numbers, roles, scan.places));
  const hasFieldwork = clues.some(({ field }) => field === 'fieldwork');
  const published = publishedAt ?? (hasFieldwork ? findDateline(text) : null);
  const polls = new Map<Referent, Poll>();
  for (const [referent, own] of parts)
    polls.set(
      referent,
      assemblePoll({ text, sentences, referent, samples, margins, published, ...own }),
    );
  const ruleOf = new Map([...polls].map(([r, poll]) => [poll, r.references[0]?.rule ?? '']));
  return {
    polls: [...polls.values()],
    pollAt: (place) => polls.get(referentAt(place)!) ?? null,
    roleOf: (number) =>
      samples.has(number) || groups.has(number)
        ? 'sample_size'
        : margins.has(number)
          ? 'margin_of_error'
          : null,
    groupOf: (number) => groups.get(number) ?? null,
    ruleOf: (poll) => ruleOf.get(poll) ?? '',
  };
}

/** In order, without the `Polling` of `Northgate Polling & Research`. */
function withoutWordsOfNames(text: string, clues: readonly PollClue[]): PollClue[] {
  let end = 0;
  return clues
    .toSorted((a, b) => a.span.start - b.span.start)
    .filter(({ field, span }) => {
      if (field === 'pollster') end = Math.max(end, span.end);
      const isLast = span.end === end && !/ing$|s$/u.test(text.slice(span.start, end));
      return field !== 'mention' || span.end > end || isLast;
    });
}

/** Rules whose words, unlike `a study`, always mean that people were asked. */
const ASKS: ReadonlySet<string> = new Set(['poll-word', 'readers-vote']);

/** `a study` alone may be of mice. */
function isKnown({ organisations }: Referent): boolean {
  return organisations.some(({ kind }) => kind === 'known');
}

/** A poll that the story tells results of, not one it only mentions. */
function isReported({ references }: Referent): boolean {
  return references.some(
    ({ reports, asks, organisations }) => reports || asks || organisations.length > 0,
  );
}

function sentencesWithFigures(
  sentences: readonly Sentence[],
  numbers: readonly NumberExpression[],
  roles: ReadonlyMap<NumberExpression, RoleReading>,
): (sentence: number) => boolean {
  const starts = sentences.map(({ span }) => span.start);
  const open = numbers.filter((number) => canBeFigure(number) && !roles.has(number));
  const having = new Set(open.map(({ span }) => lastBefore(starts, span.start)));
  return (sentence) => having.has(sentence);
}
