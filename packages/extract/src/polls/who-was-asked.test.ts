import type { Poll } from '@topline/model';
import { describe, expect, test } from 'vitest';
import { pollsIn } from '../testing/polls-in.ts';

/** What the first poll of each story must hold. */
const STORIES: readonly (readonly [story: string, poll: Partial<Poll>])[] = [
  [
    'The poll, conducted by Ipsos for the Irish Times, surveyed 1,200 adults face to face between 3 and 5 May 2021. It found 40% agree.',
    {
      pollster: 'Ipsos',
      client: 'the Irish Times',
      sampleSize: 1200,
      population: 'adults',
      mode: 'face to face',
      fieldworkStart: '2021-05-03',
      fieldworkEnd: '2021-05-05',
      fieldworkPrecision: 'day',
    },
  ],
  [
    'The poll of 1,374 registered voters was conducted Aug. 17-21, 2017, by Quinnipiac University and has a margin of error of plus or minus 3.1 percentage points.',
    {
      pollster: 'Quinnipiac University',
      sampleSize: 1374,
      population: 'registered voters',
      marginOfError: 3.1,
      fieldworkStart: '2017-08-17',
      fieldworkEnd: '2017-08-21',
    },
  ],
  [
    'A Wall Street Journal/NBC News poll found 39 percent approve. The survey of 900 adults has a margin of error of 3.27 points.',
    {
      pollster: 'Wall Street Journal/NBC News',
      client: null,
      sampleSize: 900,
      marginOfError: 3.27,
    },
  ],
  [
    'An Economist/YouGov survey found 33 percent agree.',
    { pollster: 'YouGov', client: 'Economist', population: null },
  ],
  [
    'A survey of 2,006 British adults by Opinium for the charity Shelter found 60% worry about rent.',
    { pollster: 'Opinium', client: 'Shelter', population: 'British adults', geography: 'British' },
  ],
  [
    'One in five teachers wants to quit. The Northgate Education Union surveyed more than 8,600 members.',
    {
      pollster: 'Northgate Education Union',
      sampleSize: 8600,
      sampleSizeQualifier: 'over',
      population: 'members',
    },
  ],
  [
    'A OnePoll survey of 2,000 Brits commissioned by Hale & Moore found 12 per cent snore.',
    { pollster: 'OnePoll', client: 'Hale & Moore', population: 'Brits' },
  ],
  [
    'Survation interviewed 1,003 people aged 16 and over living in Scotland on 12 and 13 June 2016 for the Daily Record. Remain was on 55%.',
    {
      pollster: 'Survation',
      client: 'the Daily Record',
      population: 'people aged 16 and over living in Scotland',
      fieldworkStart: '2016-06-12',
      fieldworkEnd: '2016-06-13',
    },
  ],
  [
    'Brightwater for the Observer had both sides on 44%. Its online poll was taken in May 2016.',
    {
      client: 'the Observer',
      fieldworkStart: '2016-05-01',
      fieldworkEnd: '2016-05-31',
      fieldworkPrecision: 'month',
    },
  ],
  [
    'The Northgate poll found 73% of Australians agree. It was carried out from Friday to Sunday.',
    { pollster: 'Northgate', population: 'Australians', fieldworkStart: null, fieldworkEnd: null },
  ],
  [
    'A poll in the Sunday Times found 35% of voters like the leader.',
    { pollster: null, client: 'the Sunday Times', population: 'voters' },
  ],
  [
    'The Times survey found 35%. It asked 900 people, and a later count had 907 people surveyed.',
    { pollster: 'Times', client: null, sampleSize: 907 },
  ],
];

describe('what a story tells of its poll', () => {
  test.each(STORIES)('%s', (story, poll) => {
    expect(pollsIn(story).polls[0]).toMatchObject(poll);
  });

  test('has evidence for each attribute', () => {
    const [poll] = pollsIn('YouGov polled 1,600 voters for the Herald: 53% said yes.').polls;
    expect(poll?.evidence.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['pollster', 'client', 'sample_size', 'population']),
    );
  });
});
