import { expect, test } from 'vitest';
import { buildStory } from './fixtures/build-story.ts';
import { groupQuestions } from './question-groups.ts';

function runsOf(text: string, answers: readonly (readonly [string, string, object?])[]) {
  const { document, extraction } = buildStory(
    text,
    answers.map(([find, response, fields]) => ({ find, response, ...fields })),
  );
  return groupQuestions(document, extraction.figures).map((run) => [
    run.choice,
    ...run.figures.map(({ value }) => value),
  ]);
}

test('two questions in neighbouring sentences are two runs', () => {
  const runs = runsOf(
    'Some 55% approve of the mayor and 38% disapprove. The tram is backed by 61%, while 30% oppose it.',
    [
      ['55%', 'approve of the mayor'],
      ['38%', 'disapprove of the mayor'],
      ['61%', 'back the tram'],
      ['30%', 'oppose the tram'],
    ],
  );
  expect(runs).toEqual([
    ['single', 55, 38],
    ['single', 61, 30],
  ]);
});

test('a residual two sentences on belongs to the question, three sentences on it does not', () => {
  const answers = [
    ['55%', 'back the tram'],
    ['20%', "don't know"],
  ] as const;
  expect(
    runsOf('Some 55% back the tram. It was a wet week. Another 20% do not know.', answers),
  ).toEqual([['single', 55, 20]]);
  expect(
    runsOf('Some 55% back the tram. It rained. It poured. Another 20% do not know.', answers),
  ).toEqual([
    ['single', 55],
    ['single', 20],
  ]);
});

test('people, waves and bases are kept apart', () => {
  const text = 'Of men 40% and of women 45% say yes, and 30% of men say no, from 35% in May.';
  const runs = runsOf(text, [
    ['40%', 'yes', { subgroup: 'men' }],
    ['45%', 'yes', { subgroup: 'women' }],
    ['30%', 'no', { subgroup: 'men' }],
    ['35%', 'no', { subgroup: 'men', wave: 'previous' }],
  ]);
  expect(runs).toEqual([
    ['single', 40, 30],
    ['single', 45],
    ['single', 35],
  ]);
});

test('a part of an answer does not stand beside the whole of it', () => {
  const runs = runsOf('Some 60% agree and 35% disagree; 25% strongly agree.', [
    ['60%', 'agree'],
    ['35%', 'disagree'],
    ['25%', 'strongly agree'],
  ]);
  expect(runs).toEqual([
    ['single', 60, 35],
    ['single', 25],
  ]);
});

test('the story says that several answers were allowed', () => {
  const text =
    'People could choose more than one option. Some 62% fear for their rent and 58% fear for their job.';
  const runs = runsOf(text, [
    ['62%', 'fear for their rent'],
    ['58%', 'fear for their job'],
  ]);
  expect(runs).toEqual([['multiple', 62, 58]]);
});
