import { expect, test } from 'vitest';
import { lineOf } from '../../testing/line-of.ts';
import { findPhrases } from '../people/find-phrases.ts';
import { sharedPlaces } from '../answers/shared-places.ts';
import { nameTopics, ownTopics } from './own-topics.ts';

const NOTHING = { phrases: [], names: [], topics: [] };

test.each([
  ['the economy', 'On the economy, [40%] say it is on the right track.'],
  ['school meals', 'When it comes to school meals, [40%] would pay more.'],
])('a sentence opens with what it is about: %s', (words, annotated) => {
  const { line } = lineOf(annotated);
  expect(ownTopics(line, null, NOTHING)).toMatchObject([{ words, sameSentence: true }]);
});

test.each(['On Monday, [40%] backed it.', 'On average, [40%] backed it.', 'Of these, [40%] do.'])(
  'a time or a measure is no topic: %s',
  (annotated) => {
    expect(ownTopics(lineOf(annotated).line, null, NOTHING)).toEqual([]);
  },
);

test('a question printed comes first', () => {
  const { line } = lineOf('On the tram, [40%] said yes.');
  const topics = ownTopics(line, { question: 'whether to build it', distance: 1 }, NOTHING);
  expect(topics.map(({ words }) => words)).toEqual(['whether to build it', 'the tram']);
});

test('names before the figure are listed from the nearest, then those of the sentence before', () => {
  const { line } = lineOf('Ana Hale told Rob Lott that [40%] back her, not Una Crane.');
  const nearby = {
    ...NOTHING,
    names: [
      { response: 'Rob Lott', span: { start: 0, end: 8 } },
      { response: 'Ida Moss', span: { start: 9, end: 17 } },
    ],
  };
  const topics = nameTopics(
    line,
    line.figuresAt[0]!,
    sharedPlaces(line, findPhrases(line)),
    nearby,
  );
  expect(topics.map(({ words, sameSentence }) => [words, sameSentence])).toEqual([
    ['Rob Lott', true],
    ['Ana Hale', true],
    ['Ida Moss', false],
  ]);
});
