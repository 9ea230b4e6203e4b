import { describe, expect, test } from 'vitest';
import { pollsIn } from '../testing/polls-in.ts';

/** Each number in square brackets with its pollster, in order; `null`: a poll without a name. */
const STORIES: readonly (readonly [story: string, pollsters: readonly (string | null)[]])[] = [
  [
    'A Gallup poll put support at [61%]. The poll also found that [22%] were unsure. A separate Fox News poll had it at [40%].',
    ['Gallup', 'Gallup', 'Fox News'],
  ],
  [
    'According to pollsters CSA, who interviewed 2,004 people, [61%] buy it. CSA had [58%] last year.',
    ['CSA', 'CSA'],
  ],
  ['Some [35%] approve, according to Gallup, while YouGov puts it at [41%].', ['Gallup', 'YouGov']],
  [
    'The Northgate poll has her on [44%], compared with [39%] in a Survation poll in May.',
    ['Northgate', 'Survation'],
  ],
  [
    'A new poll gives Moore a lead. She is on [51%], the survey shows. The survey was carried out by the pollster Brightwater.',
    ['Brightwater'],
  ],
  [
    'Ipsos found [40%] in favour. An earlier Ipsos survey had [45%]. Opinium, meanwhile, found [38%].',
    ['Ipsos', 'Ipsos', 'Opinium'],
  ],
  [
    'A survey by the Tern Institute of Studies found [30%] agree. Panelbase had [33%]. TIS found no gap between men and women: [29%] of both agree.',
    ['Tern Institute of Studies', 'Panelbase', 'Tern Institute of Studies'],
  ],
  [
    'The CNN poll found [48%] back Moore. A Gallup poll had her on [50%]. The CNN poll, which SSRS conducted, has [9%] undecided.',
    ['SSRS', 'Gallup', 'SSRS'],
  ],
  [
    'Polls show [45%] like the plan. A Survation poll on Friday had it at [47%].',
    [null, 'Survation'],
  ],
  [
    'A new poll for Moor Radio has [36%] against. Its fieldwork was done by Northgate Research, which asked 1,000 adults. [12%] are unsure.',
    ['Northgate Research', 'Northgate Research'],
  ],
  [
    'The Northgate Research poll has her on [44%]. A poll for the Sunday Lantern last June had her on [39%].',
    ['Northgate Research', null],
  ],
  ['The poll of polls has Yes on [52%]. The latest ICM survey has it on [49%].', [null, 'ICM']],
  [
    'A July 30 Quinnipiac University poll found [54%] would never vote for him. The July 26 poll found [90%] support checks.',
    ['Quinnipiac University', 'Quinnipiac University'],
  ],
  [
    'The YouGov survey found [60%] worry. Another poll found that [12%] do. The YouGov figures were weighted by age.',
    ['YouGov', null],
  ],
  [
    'A new CNN poll has Moore on [50%].\n\nA May poll by Gallup had a tie at [48%].\n\nPensioners are nearly of one mind, at [88%].\n\nThe poll of 902 adults was conducted Sept. 5-16 by Northgate Research.',
    ['Northgate Research', 'Gallup', 'Northgate Research'],
  ],
];

describe('a number belongs to the poll last spoken of', () => {
  test.each(STORIES)('%s', (story, pollsters) => {
    expect(pollsIn(story).pollsters).toEqual(pollsters);
  });
});

describe('a story without a poll', () => {
  test.each([
    'Turnout was [61%] when the polls closed. Voters had gone to the polls early.',
    'Leave polled [70.9 per cent] of votes in Fenland.',
    'A study in a journal of medicine found that [40%] of mice recovered.',
    'Sales fell by [3 per cent], the retailer said.',
    'Moore is ahead in the polls. Her party won [42 per cent] of the vote.',
  ])('has none: %s', (story) => {
    const { pollsters } = pollsIn(story);
    expect(pollsters).toEqual(['no poll']);
  });
});
