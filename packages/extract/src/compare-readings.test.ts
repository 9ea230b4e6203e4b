import { expect, test } from 'vitest';
import { compareReadings } from './compare-readings.ts';
import { extract } from './extract.ts';
import { documentOf } from './testing/document-of.ts';

const TEXT = 'Ipsos asked 1,004 adults in Ghent and found that 61% of women support the tram.';
const document = documentOf(TEXT);
const at = TEXT.indexOf('61%');
const place = { start: at, end: at + 3 };

test('tells of each decision what competed, the most likely first, chances summing to one', () => {
  const comparisons = compareReadings(document, place);
  expect(comparisons.map(({ decision }) => decision)).toEqual([
    'kind',
    'people',
    'answer',
    'topic',
  ]);
  for (const { readings } of comparisons) {
    const chances = readings.map(({ chance }) => chance);
    expect(chances).toEqual(chances.toSorted((a, b) => b - a));
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
    expect(readings.filter(({ chosen }) => chosen)).toHaveLength(1);
  }
});

test('marks the readings that the figure was made of', () => {
  const [figure] = extract(document).figures;
  const chosen = new Map(
    compareReadings(document, place).map(({ decision, readings }) => [
      decision,
      readings.find((reading) => reading.chosen)?.words ?? '',
    ]),
  );
  expect(figure).toMatchObject({ measure: 'share', wave: 'current', subgroup: 'women' });
  expect(chosen.get('kind')).toBe('share, current wave');
  expect(chosen.get('people')).toBe('women');
  expect(chosen.get('answer')).toContain(figure?.response);
});

test('has nothing to tell of a number that nobody weighed', () => {
  const size = TEXT.indexOf('1,004');
  expect(compareReadings(document, { start: size, end: size + 5 })).toEqual([]);
});
