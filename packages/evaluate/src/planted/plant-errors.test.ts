import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plantErrors } from './plant-errors.ts';
import { runChecks } from './run-checks.ts';
import { seedRandom } from './seed-random.ts';
import { readStory } from './story.ts';
import { tellStory } from './tell-story.ts';

const STORY = readStory(
  'canal',
  `---
date: 2031-03-12
polls:
  A: {pollster: Harcourt Research, sample: 1204, population: adults, start: 2031-03-03, end: 2031-03-06, margin: 2.8}
figures:
  for: {a: support the canal}
  no: {a: oppose the canal}
  dk: {a: do not know}
  lead: {m: lead, a: support the canal, of: [for, no]}
questions: [[for, no, dk]]
---
Canal has {for:54%} behind it

Some {for:54%} of adults support the canal, a Harcourt Research poll found; {no:31%} oppose it and {dk:15%} do not know. The lead is {lead:23 points}.

Harcourt Research asked {A.sample:1,204} adults [[C13 A.end=2031-03-01|from 3 to 6 March|from 3 to 1 March]], give or take {A.margin:2.8} points.
`,
);

const planted = plantErrors(STORY, seedRandom(1));

test('the story as it is tells the truth', () => {
  const { text, extraction } = tellStory(STORY);
  expect(text).toMatch(/^Canal has 54% behind it\n\nSome 54% of adults/);
  expect(extraction.figures.map(({ value, mentionSpans }) => [value, mentionSpans.length])).toEqual(
    [
      [54, 2],
      [31, 1],
      [15, 1],
      [23, 1],
    ],
  );
  const said = runChecks(STORY, 'labels').checks;
  expect(said.filter(({ status }) => status === 'warn' || status === 'fail')).toEqual([]);
});

test.each(['C01', 'C02', 'C03', 'C05', 'C10', 'C11', 'C13'])('%s has errors', (code) => {
  expect(planted.some((error) => error.code === code)).toBe(true);
});

test('a word is planted with what it changes of the label', () => {
  const late = planted.find(({ code }) => code === 'C13');
  const { text, extraction } = tellStory(late?.story ?? STORY);
  expect(text).toContain('from 3 to 1 March');
  expect(extraction.polls[0]).toMatchObject({
    fieldworkStart: '2031-03-03',
    fieldworkEnd: '2031-03-01',
  });
});

test('a near tie moves the shares and the lead along', () => {
  const tie = planted.find(({ code }) => code === 'C05');
  const values = tellStory(tie?.story ?? STORY).extraction.figures.map(({ value }) => value);
  const [support = 0, oppose = 0, unsure = 0, lead = 0] = values;
  expect(support + oppose + unsure).toBe(100);
  expect(support - oppose).toBe(lead);
  expect(lead).toBeLessThanOrEqual(2);
});

test('every error changes the story in one place, and is told where its label says', () => {
  const before = tellStory(STORY).text;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
      for (const { story } of plantErrors(STORY, seedRandom(seed))) {
        const { text, extraction } = tellStory(story);
        expect(text).not.toBe(before);
        for (const { value, span } of extraction.figures) {
          expect(text.slice(span.start, span.end)).toContain(String(Math.abs(value)));
        }
      }
    }),
    { numRuns: 20 },
  );
});
