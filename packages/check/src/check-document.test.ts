import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printed } from '@topline/model';
import { checkDocument } from './check-document.ts';
import { buildStory } from './fixtures/build-story.ts';
import { buildWorkedExample } from './fixtures/worked-example.ts';

const text = readFileSync(
  new URL('../../../raw/labour-councillors-resign.txt', import.meta.url),
  'utf8',
);
const { document, extraction } = buildWorkedExample(text);
const { checks, disclosures } = checkDocument(document, extraction);

test('the worked example: what is left out of each group of voters', () => {
  const rows = checks.filter(({ code }) => code === 'C02');
  expect(
    rows.map(({ status, found, figures, message }) => [status, found, figures.length, message]),
  ).toEqual([
    [
      'pass',
      '100',
      4,
      'The reported answers of Labour voters add up to 100 per cent: none is left out.',
    ],
    ['pass', '72', 3, 'The story does not report 28 points of the answers of Conservative voters.'],
    [
      'pass',
      '89.3',
      4,
      'The story does not report about 11 points of the answers of 18 to 24-year-olds.',
    ],
    [
      'pass',
      '48',
      2,
      'The story does not report 52 points of the answers of people aged 65 or over.',
    ],
  ]);
});

test('the worked example: nothing contradicts itself', () => {
  expect(checks.filter(({ status }) => status === 'fail')).toEqual([]);
  expect(checks.filter(({ code }) => code === 'C01').map(({ status }) => status)).toEqual(
    Array.from({ length: 4 }, () => 'pass'),
  );
});

test('the worked example: words and the number that repeats them', () => {
  const rows = checks.filter(({ code }) => code === 'C04');
  expect(rows.map(({ status, found, expected }) => [status, found, expected])).toEqual([
    ['pass', '35', 'about 33.3'],
    ['pass', '27', 'more than 25'],
  ]);
  expect(rows[1]?.message).toBe(
    'The story says “just over one in four”; the number it prints, 27 per cent, fits those words.',
  );
});

test('the worked example: who was asked is disclosed, when and for whom is not', () => {
  const given = disclosures.filter(
    ({ disclosed, requiredBy }) => disclosed && requiredBy === 'AAPOR',
  );
  expect(given.map(({ item, span }) => [item, span && printed(text, span)])).toEqual([
    ['pollster', 'YouGov'],
    ['sample_size', '2,500'],
    ['population', 'UK adults'],
    ['geography', 'UK'],
  ]);
  const missing = disclosures.filter(
    ({ disclosed, requiredBy }) => !disclosed && requiredBy === 'BPC',
  );
  expect(missing.map(({ item }) => item)).toEqual([
    'client',
    'fieldwork',
    'mode',
    'question_wording',
    'tables_link',
  ]);
  expect(checks.find(({ code }) => code === 'C08')).toMatchObject({
    status: 'pass',
    found: '4 items',
  });
});

test('fails on figures that are surely read, and tells of the others that they may be misread', () => {
  expect(told(0.6)).toMatchObject({ status: 'fail', found: '110' });
  expect(told(0.5)).toMatchObject({ status: 'unknown', found: '110' });
  expect(told(0.5)?.message).toContain('not sure');
});

function told(confidence: number) {
  const claims = [
    { find: '61%', response: 'yes', confidence },
    { find: '49%', response: 'no', confidence },
  ];
  const story = buildStory('Some 61% said yes and 49% said no.', claims);
  return checkDocument(story.document, story.extraction).checks.find(({ code }) => code === 'C01');
}
