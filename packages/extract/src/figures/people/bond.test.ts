import { describe, expect, test } from 'vitest';
import { lineOf } from '../../testing/line-of.ts';
import { BONDS, bondOf, isParted } from './bond.ts';
import type { Phrase } from './phrase.ts';

/** The bond of the people in curly brackets to the first number in square ones. */
function bondIn(annotated: string, shape: Phrase['shape'] = 'head'): string | undefined {
  const { line, phrase, at } = read(annotated, shape);
  const bond = bondOf(line.tokens, phrase, at);
  return Object.entries(BONDS).find(([, code]) => code === bond)?.[0];
}

function read(annotated: string, shape: Phrase['shape']) {
  const { line, runs } = lineOf(annotated);
  const { start, end } = runs.find(({ kind }) => kind === '{')!;
  return { line, phrase: { start, end, head: end - 1, shape }, at: line.figuresAt[0]! };
}

describe('people after the number', () => {
  test.each([
    ['shareOf', 'In all, [40%] of {nurses} back it.'],
    ['shareOf', 'In all, [40%] of the {nurses} back it.'],
    ['shareOf', 'In all, [40%] (480) of the {nurses} back it.'],
    ['sharePeople', 'In all, [40%] {nurses} back it.'],
    ['shareAmong', 'It has [40%] among {nurses}.'],
    ['shareAmong', 'It has [40%] amongst all {nurses}.'],
    ['shareIn', 'It has [40%] in {Denmark}.'],
    ['shareFrom', 'It has [40%] from {nurses}.'],
    ['shareFrom', 'It fell to [40%] for {nurses}.'],
    ['laterAmong', 'It has [40%] support now among {nurses}.'],
    ['laterIn', 'It has [40%] support now in {Denmark}.'],
    ['laterIn', 'It has [40%] support now across {Denmark}.'],
    ['later', 'Some [40%] back it and so do {nurses}.'],
    ['later', 'Some [40%] back the plan of {nurses}.'],
  ])('%s: %s', (bond, annotated) => {
    expect(bondIn(annotated)).toBe(bond);
  });
});

describe('people before the number', () => {
  test.each([
    ['opensAmong', 'Among {nurses}, it is [40%].'],
    ['opensAmong', 'Among the {nurses}, it is [40%].'],
    ['opensAmong', 'It is popular, but among {nurses} it has [40%].'],
    ['opensAmong', 'The tram is popular; of {nurses}, about [40%] back it.'],
    ['opensIn', 'In {Denmark}, it is [40%].'],
    ['opensIn', 'The tram is popular, and in {Denmark} it has [40%].'],
    ['amongBefore', 'The tram had support among {nurses} of some size, at [40%].'],
    ['label', 'Popular with many {nurses} ([40%]).'],
    ['label', 'It is most popular with {nurses}, at [40%].'],
    ['subject', '{Nurses} gave the tram [40%].'],
    ['subject', 'The tram is popular, and {nurses} gave it [40%].'],
    ['before', 'Most people think that {nurses} gave it [40%].'],
  ])('%s: %s', (bond, annotated) => {
    expect(bondIn(annotated)).toBe(bond);
  });

  test('a setting is no subject', () => {
    const annotated = '{Denmark} gave the tram [40%].';
    expect(bondIn(annotated, 'place')).toBe('subject');
    expect(bondIn(annotated, 'setting')).toBe('before');
  });
});

test('the bonds have numbers of their own', () => {
  const codes = Object.values(BONDS);
  expect(new Set(codes).size).toBe(codes.length);
});

test.each([
  [false, 'In all [40%] of {nurses} back it, [30%] do not.'],
  [false, 'In all, {nurses} gave it [40%], then [30%].'],
])('no other figure parts them: %s, %s', (parted, annotated) => {
  const { line, phrase, at } = read(annotated, 'head');
  expect(isParted(line.figuresAt, at, phrase)).toBe(parted);
});

test('a figure between them parts people from the number, on either side', () => {
  const { line, phrase } = read(
    'First [20%], then [30%] of {nurses}, then [40%], then [50%].',
    'head',
  );
  const parted = line.figuresAt.map((at) => isParted(line.figuresAt, at, phrase));
  expect(parted).toEqual([true, false, false, true]);
});
