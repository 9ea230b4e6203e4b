import { expect, test } from 'vitest';
import type { Topic } from './list-topics.ts';
import { withObject } from './object-of-stance.ts';

const topicOf = (words: string, via: Topic['via'] = 'answer'): Topic => ({
  words,
  within: null,
  via,
  distance: 0,
  sameSentence: false,
});

test.each([
  ['oppose it', 'support a tolled bridge', 'oppose a tolled bridge'],
  ['oppose', 'support a tolled bridge', 'oppose a tolled bridge'],
  ['strongly disapprove', 'approve of the mayor', 'strongly disapprove of the mayor'],
  ['disagree', 'agree with the ban on diesel', 'disagree with the ban on diesel'],
  ["don't support the idea", 'oppose longer terms', "don't support longer terms"],
  ['back it', 'opposition to the toll', 'back the toll'],
])('%s, after %s: %s', (response, before, full) => {
  expect(withObject(response, [topicOf(before)])).toBe(full);
});

test.each([
  ['an answer that names its object', 'oppose the tunnel', 'support a tolled bridge'],
  ['an answer that takes no side', 'unsure', 'support a tolled bridge'],
  ['a topic that takes no side', 'oppose it', 'the harbour will be dredged'],
  ['a topic that points back itself', 'oppose', 'support it'],
  ['an object longer than any question', 'oppose it', `support ${'so '.repeat(16)}much`],
])('%s is left as it is', (_, response, before) => {
  expect(withObject(response, [topicOf(before)])).toBeNull();
});

test('only what is nearest counts, and what an answer before leant on is not said again', () => {
  const far = topicOf('support a tolled bridge');
  expect(
    withObject('oppose it', [topicOf('will the harbour be dredged', 'asked'), far]),
  ).toBeNull();
  expect(withObject('oppose it', [topicOf('the bridge', 'topic'), far])).toBe(
    'oppose a tolled bridge',
  );
});
