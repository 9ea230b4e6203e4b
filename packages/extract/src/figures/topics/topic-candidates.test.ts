import { expect, test } from 'vitest';
import { topicCandidates } from './topic-candidates.ts';

const topicOf = (words: string) =>
  ({ words, within: null, via: 'answer', distance: 1, sameSentence: false }) as const;
const TOPICS = [topicOf('keep the tram'), topicOf('close the bridge')];

function topicsFor(response: string) {
  const answer = { response, via: 1, pointsBack: true };
  return topicCandidates(answer, 1, TOPICS).map(({ told }) => told.topic);
}

test('an answer may stand alone or lean on any topic but itself', () => {
  expect(topicsFor('oppose it')).toEqual([null, 'keep the tram', 'close the bridge']);
  expect(topicsFor('keep the tram')).toEqual([null, 'close the bridge']);
});

test('who has no answer leans on nothing', () => {
  expect(topicsFor("don't know")).toEqual([null]);
});

test('topics compete together against the answer alone', () => {
  const [alone, ...leaning] = topicCandidates(
    { response: 'oppose it', via: 1, pointsBack: true },
    1,
    TOPICS,
  );
  expect(alone?.group).toBeUndefined();
  expect(new Set(leaning.map(({ group }) => group)).size).toBe(1);
});
