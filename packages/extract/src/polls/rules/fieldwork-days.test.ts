import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { fieldworkDays } from './fieldwork-days.ts';

describe('fieldwork-days', () => {
  test.each([
    'conducted <between 3 and 5 October> by phone',
    'interviewed <from June 17 to June 22> in Ohio',
    'taken <May 2-4, 2019>, by the poll',
    'Tern called 625 likely voters <Aug. 28-30, 2012>.',
    'the survey was carried out <from 28 September to 3 October 2018> online',
    'a poll of 1,004 adults, conducted <on 23 May 2014>',
    'interviews done in <May 2016>',
    'said of its <March 28-31> survey',
    'until the <Aug. 22-25, 2005> poll',
    'the <Sept. 30-Oct. 2> Northgate tracking poll',
    'Online survey of 1,406 adults, <20-24 February 2023>, weighted by age',
    'Some 2,412 people responded <from May 5-8>, and results were weighted',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(fieldworkDays, annotated);
    expect(found).toEqual(marked);
  });

  test.each([
    'a poll published on 3 May',
    'The festival runs from 3 to 5 May.',
    'the July 30 poll',
    'He may 3-5 times a day. The poll came out.',
    'The survey found it. The fair is on 3-5 May.',
  ])('refuses: %s', (text) => {
    expect(cluesIn(fieldworkDays, text).found).toEqual([]);
  });
});
