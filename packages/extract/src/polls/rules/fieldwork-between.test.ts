import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { fieldworkBetween } from './fieldwork-between.ts';

describe('fieldwork-between', () => {
  test.each([
    'conducted <between 3 and 5 October> by phone',
    'interviewed <from June 17 to June 22> in Ohio',
    'taken <May 2-4, 2019>, by',
    'the survey was carried out <from 28 September to 3 October 2018> online',
    'fieldwork took place <1–4 March 2020> by',
    'polled <on 12 July> in Derry',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(fieldworkBetween, annotated);
    expect(found).toEqual(marked);
  });

  test.each([
    'The strike is between 3 and 5 October',
    'conducted in October',
    'a ban from June 17 to June 22',
    'surveyed. The fair is held in 5 towns',
    'interviewed 1,004 adults',
  ])('refuses: %s', (text) => {
    expect(cluesIn(fieldworkBetween, text).found).toEqual([]);
  });
});
