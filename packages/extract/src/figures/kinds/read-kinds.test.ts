import { ROLES, type Poll, type Role } from '@topline/model';
import { describe, expect, test } from 'vitest';
import { BARE_POLL } from '../../testing/bare-poll.ts';
import { lineOf } from '../../testing/line-of.ts';
import type { Candidate, Judge } from '../judge/judge.ts';
import { readArticleFacts } from './article-facts.ts';
import { KINDS } from './kind.ts';
import { NO_KINDS, readKinds } from './read-kinds.ts';

const NONE = 0;
const SHARE = 1;
const LEAD = 3;
const FALL = 6;

/** Reads a sentence with a judge that always says one kind; tells which numbers it was asked of. */
function readWith(
  verdict: number,
  text: string,
  { role = null, poll = BARE_POLL }: { role?: Role | null; poll?: Poll | null } = {},
) {
  const { line } = lineOf(text);
  const asked: string[] = [];
  const told: (readonly Candidate<unknown>[])[] = [];
  const judge: Judge = (decision, candidates, { start, end }) => {
    asked.push(`${decision} ${text.slice(start, end)}`);
    told.push(candidates);
    const probabilities = candidates.map((_, index) => (index === verdict ? 0.75 : 0));
    return { index: verdict, chance: 0.75, probabilities };
  };
  const polls = {
    polls: poll ? [poll] : [],
    pollAt: () => poll,
    roleOf: () => null,
    groupOf: () => null,
    ruleOf: () => 'poll-word',
  };
  const scene = {
    polls,
    judge,
    before: NO_KINDS,
    figuresBefore: 0,
    density: 2,
    facts: readArticleFacts([]),
  };
  const { kinds, after } = readKinds(line, { ...scene, roleOf: () => role });
  const numbers = [...kinds].map(([at, read]) => [line.tokens[at]!.text, read] as const);
  return { asked, told, kinds: numbers, after };
}

test('kinds are named once each, and none comes first', () => {
  expect(KINDS[NONE]).toBeNull();
  expect(new Set(KINDS.map((kind) => JSON.stringify(kind))).size).toBe(KINDS.length);
  const negative = KINDS.flatMap((kind) => (kind?.sign === -1 ? [kind.measure] : []));
  expect(negative.toSorted()).toEqual(['change', 'net', 'net']);
});

test('every number is judged in order, and gets the kind and chance that the judge says', () => {
  const { asked, kinds } = readWith(SHARE, 'A poll has Moore on 40% and Ash on 31%.');
  expect(asked).toEqual(['kind 40%', 'kind 31%']);
  const read = { kind: KINDS[SHARE], index: SHARE, chance: 0.75 };
  expect(kinds).toEqual([
    ['40%', read],
    ['31%', read],
  ]);
});

test('all kinds compete, each with features of its own', () => {
  const [candidates] = readWith(SHARE, 'A poll has Moore on 40%.').told;
  expect(candidates?.map(({ told }) => told)).toEqual(KINDS);
  const features = candidates!.map((candidate) => new Set(candidate.features));
  for (const [index, own] of features.entries()) {
    const others = features.filter((_, other) => other !== index);
    const shared = [...own].filter((place) => others.some((other) => other.has(place)));
    expect(own.size).toBeGreaterThan(10);
    expect(shared.length).toBeLessThan(own.size / 10);
  }
});

test('where the judge says none, no number is a figure', () => {
  const { asked, kinds } = readWith(NONE, 'A poll has Moore on 40%.');
  expect(asked).toEqual(['kind 40%']);
  expect(kinds).toEqual([]);
});

describe('the judge is asked only of what is open', () => {
  const settled: ReadonlySet<Role> = new Set<Role>([
    'sample_size',
    'margin_of_error',
    'age',
    'date',
    'time',
    'money',
    'ordinal',
    'identifier',
  ]);

  test.each(ROLES)('role %s', (role) => {
    const { asked } = readWith(SHARE, 'A poll has Moore on 40%.', { role });
    expect(asked).toEqual(settled.has(role) ? [] : ['kind 40%']);
  });

  test('numbers without a poll are not judged', () => {
    expect(readWith(SHARE, 'Moore is on 40%.', { poll: null }).asked).toEqual([]);
  });

  test('numbers whose form is no figure are not judged', () => {
    expect(readWith(SHARE, 'A poll on 3 May cost £40 and asked 1,004.').asked).toEqual([]);
  });
});

describe('shares over 100', () => {
  const text = 'A poll has costs up 140% and trust at 100%.';

  test('are refused', () => {
    const { asked, kinds } = readWith(SHARE, text);
    expect(asked).toEqual(['kind 140%', 'kind 100%']);
    expect(kinds.map(([number]) => number)).toEqual(['100%']);
  });

  test('are let through as what is no share', () => {
    expect(readWith(LEAD, text).kinds.map(([number]) => number)).toEqual(['140%', '100%']);
  });
});

test('a number printed again is not judged again', () => {
  const { asked, kinds } = readWith(SHARE, 'A poll has a third (35%) for Moore and 20% for Ash.');
  expect(asked).toEqual(['kind a third', 'kind 20%']);
  expect(kinds.map(([number]) => number)).toEqual(['a third', '20%']);
});

test('the sentence after is told the last kind, and how far back a poll was spoken of', () => {
  const { after } = readWith(FALL, 'A poll has Moore on 40%.');
  expect(after).toMatchObject({ last: FALL, sincePoll: 1 });
  const without = readWith(FALL, 'People like trams.').after;
  expect(without).toMatchObject({ last: NO_KINDS.last, sincePoll: NO_KINDS.sincePoll + 1 });
});
