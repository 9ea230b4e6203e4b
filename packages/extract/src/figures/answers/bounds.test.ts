import { describe, expect, test } from 'vitest';
import { lineOf } from '../../testing/line-of.ts';
import { boundsAfter, boundsBefore } from './bounds.ts';

/** The runs of words from the mark `{…}` on, each with what ends it. */
function endsIn(annotated: string): [by: string, words: string][] {
  const { line, runs } = lineOf(annotated);
  const from = runs.find(({ kind }) => kind === '{')!.start;
  return boundsAfter(line, from).map(({ at, by }) => [by, wordsOf(line, from, at)]);
}

/** The runs of words up to the end of the mark `{…}`, each with what starts it. */
function startsIn(annotated: string): [by: string, words: string][] {
  const { line, runs } = lineOf(annotated);
  const until = runs.find(({ kind }) => kind === '{')!.end;
  return boundsBefore(line, until).map(({ at, by }) => [by, wordsOf(line, at, until)]);
}

function wordsOf({ text, tokens }: ReturnType<typeof lineOf>['line'], start: number, end: number) {
  return text.slice(tokens[start]!.span.start, tokens[end - 1]!.span.end);
}

describe('ends', () => {
  test('each mark and link ends a run, the nearest first, and the sentence the last', () => {
    expect(endsIn('In all [40%] {back} trams, while buses please most people.')).toEqual([
      ['comma', 'back trams'],
      ['conjunction', 'back trams,'],
      ['stop', 'back trams, while buses please most people'],
      ['end', 'back trams, while buses please most people.'],
    ]);
  });

  test('a kind of bound ends a run only the first time', () => {
    expect(endsIn('In all [40%] {back} trams, boats, bikes')).toEqual([
      ['comma', 'back trams'],
      ['end', 'back trams, boats, bikes'],
    ]);
  });

  test('`and` ends a run in another way than `while`', () => {
    expect(
      endsIn('In all [40%] {back} trams and boats while others walk').map(([by]) => by),
    ).toEqual(['and', 'conjunction', 'end']);
  });

  test('the next figure ends all, with the words that lead in to it', () => {
    expect(endsIn('In all [40%] {back} trams and about [30%] boats.')).toEqual([
      ['figure', 'back trams'],
    ]);
  });

  test('what opens in brackets ends with them', () => {
    expect(endsIn('People like trams ([40%] {back} them) for good.').at(-1)).toEqual([
      'end',
      'back them',
    ]);
  });

  test('`that` goes on, other relatives end', () => {
    const found = endsIn('In all [40%] {believe} that trams which annoy people');
    expect(found.map(([by]) => by)).toEqual(['relative', 'end']);
  });

  test('a full stop within a word ends nothing', () => {
    expect(endsIn('In all [40%] {like} Nos.Seven').map(([by]) => by)).toEqual(['end']);
  });

  test('nothing lies between two figures side by side', () => {
    const { line, runs } = lineOf('They got [40%] [30%].');
    expect(boundsAfter(line, runs[1]!.start)).toEqual([]);
  });
});

describe('starts', () => {
  test('each mark and link starts a run, the nearest first, and the sentence the last', () => {
    expect(startsIn('Most people walk, but trams please {many} at [40%].')).toEqual([
      ['conjunction', 'trams please many'],
      ['comma', 'but trams please many'],
      ['start', 'Most people walk, but trams please many'],
    ]);
  });

  test('the figure before starts the longest', () => {
    expect(startsIn('They gave [30%] trams and {boats} [40%].')).toEqual([
      ['and', 'boats'],
      ['figure', 'trams and boats'],
    ]);
  });

  test('a verb starts a run after it', () => {
    expect(startsIn('They say trams are {slow} ([40%]).')).toEqual([
      ['verb', 'slow'],
      ['start', 'They say trams are slow'],
    ]);
  });

  test('nothing starts right after the figure', () => {
    const { line, runs } = lineOf('They got [40%] [30%].');
    expect(boundsBefore(line, runs[1]!.start)).toEqual([]);
  });
});

/** What bounds words in a row, a comma after so many of them, and as many after that. */
function kindsOfBounds(words: number) {
  const { line } = lineOf(`trams ${'trams '.repeat(words - 1)}, buses ${'trams '.repeat(words)}`);
  const end = line.tokens.length;
  return [boundsAfter(line, 0), boundsBefore(line, end)].map((all) => all.map(({ by }) => by));
}

test('marks 48 words away and more bound nothing', () => {
  expect(kindsOfBounds(40)).toEqual([
    ['comma', 'end'],
    ['comma', 'start'],
  ]);
  expect(kindsOfBounds(48)).toEqual([['end'], ['start']]);
});
