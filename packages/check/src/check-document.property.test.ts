import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { MEASURES, FIGURE_UNITS, QUALIFIERS, WAVES, type Figure } from '@topline/model';
import { checkDocument } from './check-document.ts';
import { buildDocument, buildFigure, buildPoll, buildStory } from './fixtures/build-story.ts';
import { CHECKS, RULES } from './rules/index.ts';

const TEXT =
  'A majority of riders (48%) approve and 35% disapprove. Nearly half want it – 53% – they say. One in four, 29%, do not know.';
const POLLS = [buildPoll(), buildPoll({ span: { start: 9, end: 12 }, pollster: null })];

const place = fc.integer({ min: 0, max: TEXT.length + 5 });
const response = fc.oneof(
  fc.constantFrom(
    'approve',
    'disapprove',
    "don't know",
    'Labour',
    'the Tories over Labour',
    'vote',
  ),
  fc.string({ maxLength: 12 }),
);
const figure: fc.Arbitrary<Figure> = fc
  .record({
    poll: fc.constantFrom(...POLLS),
    response,
    question: fc.option(fc.constantFrom('rail', 'road')),
    subgroup: fc.option(fc.constantFrom('women', 'men')),
    comparedTo: fc.option(response),
    measure: fc.constantFrom(...MEASURES),
    unit: fc.constantFrom(...FIGURE_UNITS),
    qualifier: fc.constantFrom(...QUALIFIERS),
    wave: fc.constantFrom(...WAVES),
    value: fc.double({ min: -100, max: 200, noNaN: true }),
    start: place,
    length: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ start, length, ...fields }) =>
    buildFigure({ ...fields, span: { start, end: start + length } }),
  );
const document = buildDocument(TEXT);

function rowsOf(figures: readonly Figure[], rules = RULES) {
  const findings = checkDocument(document, { mentions: [], polls: POLLS, figures }, rules);
  return JSON.stringify(findings);
}

test('never throws, and neither the order of figures nor of rules matters', () => {
  const input = fc
    .array(figure, { maxLength: 12 })
    .chain((figures) =>
      fc.tuple(
        fc.constant(figures),
        fc.shuffledSubarray(figures, { minLength: figures.length }),
        fc.shuffledSubarray([...RULES], { minLength: RULES.length }),
      ),
    );
  fc.assert(
    fc.property(input, ([figures, shuffled, rules]) => {
      expect(rowsOf(shuffled, rules)).toBe(rowsOf(figures));
    }),
    { numRuns: 150 },
  );
});

const QUESTIONS = [
  ['support the toll', 'oppose the toll', "don't know"],
  ['approve of the mayor', 'disapprove of the mayor', 'neither'],
  ['Labour', 'Conservatives', 'Greens'],
  ['sympathise more with the tenants', 'sympathise more with the landlords', 'not sure'],
] as const;

test('ten points added to one share of a complete question: exactly C01 fires', () => {
  const complete = fc.record({
    answers: fc.constantFrom(...QUESTIONS),
    first: fc.integer({ min: 5, max: 60 }),
    second: fc.integer({ min: 5, max: 30 }),
    planted: fc.integer({ min: 0, max: 2 }),
  });
  fc.assert(
    fc.property(complete, ({ answers, first, second, planted }) => {
      const truth = [first, second, 100 - first - second];
      expect(firing(answers, truth)).toEqual([]);
      const wrong = truth.map((share, index) => (index === planted ? share + 10 : share));
      expect(firing(answers, wrong)).toEqual(['C01 fail']);
    }),
    { numRuns: 100 },
  );
});

function firing(answers: readonly string[], shares: readonly number[]): string[] {
  const [a, b, c] = shares;
  const text = `In the poll ${a} per cent chose the first, ${b} per cent the next and ${c} per cent the last.`;
  const claims = shares.map((share, index) => ({
    find: `${share} per cent`,
    response: answers[index] ?? '',
  }));
  const story = buildStory(text, claims, { fieldworkEnd: '2031-03-04' });
  return checkDocument(story.document, story.extraction)
    .checks.filter(({ status }) => status === 'fail' || status === 'warn')
    .map(({ code, status }) => `${code} ${status}`);
}

test('every rule has its own code, and says what it asks', () => {
  expect(new Set(CHECKS.map(({ code }) => code)).size).toBe(CHECKS.length);
  for (const { code, rule } of CHECKS) {
    expect(code).toMatch(/^C\d\d$/);
    expect(rule.endsWith('?')).toBe(true);
  }
});

test('a long story with thousands of figures is checked within the time limit of a test', () => {
  const poll = buildPoll();
  const text = 'Some 48% approve, 35% disapprove and a majority of them (12%) vote. '.repeat(2000);
  const figures = [...text.matchAll(/\d\d%/g)].map((match, index) =>
    buildFigure({
      poll,
      value: 40,
      response: ['approve', 'disapprove', 'vote'][index % 3] ?? '',
      span: { start: match.index, end: match.index + 3 },
    }),
  );
  const { checks } = checkDocument(buildDocument(text), { mentions: [], polls: [poll], figures });
  const majorities = checks.filter(({ code }) => code === 'C04');
  expect(majorities).toHaveLength(2000);
});
