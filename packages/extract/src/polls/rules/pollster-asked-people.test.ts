import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { pollsterAskedPeople } from './pollster-asked-people.ts';

describe('pollster-asked-people', () => {
  test.each([
    'In May <Brightwater> interviewed 1,004 adults',
    '<Northgate Insight>, which polled more than 2,000 people',
    '<Hale & Moore> surveyed a representative sample of 900 Scots',
    '<Hale Research>, a Boston firm, interviewed 800 voters',
    '<Hale & Moore>, whose panel is large, asked 1,200 adults',
    'the <Moor Forum on Ageing>, which in a report out today tracked 6,200 adults',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(pollsterAskedPeople, annotated);
    expect(found).toEqual(marked);
  });

  test.each([
    'Leave polled 70.9 per cent',
    'The firm polled 2,000 people',
    'Northgate asked for help',
    'Northgate, a town of few words, met 2,000 riders',
    'Sunrise polled 12,000 votes, and Hale polled 3%',
  ])('refuses: %s', (text) => {
    expect(cluesIn(pollsterAskedPeople, text).found).toEqual([]);
  });
});
