import { describe, expect, test } from 'vitest';
import { extract } from '../extract.ts';
import { documentOf } from '../testing/document-of.ts';

const read = (text: string) => extract(documentOf(text));
const ALL =
  'Harcourt Research asked 1,204 adults in a poll. It found that 54 per cent back the tram.';

describe('how many of a group were asked', () => {
  test.each([
    ['Of the 388 Tasmanians interviewed, 41 per cent back the tram.', 'Tasmanians'],
    ['Among the 212 nurses surveyed, 41 per cent back the tram.', 'nurses'],
    ['Of 212 Labour voters polled, 41 per cent back the tram.', 'Labour voters'],
    ['The sample includes 212 Greens, of whom 41 per cent back the tram.', 'Greens'],
    [
      'Some 41 per cent of nurses back it. The poll included 212 nurses, with a margin of 6 points.',
      'nurses',
    ],
  ])('is no sample, and tells whom the share is of: %s', (sentence, group) => {
    const { polls, figures } = read(`${ALL} ${sentence}`);
    expect(polls.map(({ sampleSize }) => sampleSize)).toEqual([1204]);
    expect(figures.find(({ value }) => value === 41)?.subgroup).toBe(group);
    expect(figures.find(({ value }) => value === 54)?.subgroup).toBeNull();
  });

  test.each([
    'Of the 1,204 adults surveyed by Harcourt Research, 54 per cent back the tram.',
    'Of the 1,204 people asked in a Harcourt Research poll, 54 per cent back the tram.',
  ])('but the size of the whole sample is: %s', (text) => {
    const { polls, figures } = read(text);
    expect(polls[0]?.sampleSize).toBe(1204);
    expect(figures[0]?.subgroup).toBeNull();
  });
});
