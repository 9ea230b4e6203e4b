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
  [
    'A poll for the Hill Gazette has the bypass on [47%], with [41%] against.\n\nTraders are keener, at [58%].\n\nShe was cheered in the square.\n\nAn ICM poll for the Tideway Echo last year had it on [39%].\n\nSurvation interviewed 1,006 people aged 16 and over between January 29 and February 6, 2014.',
    ['Survation', 'Survation', 'Survation', 'ICM'],
  ],
  [
    'A Star Tribune poll has the ban on [48%]. It is [47%] among men.\n\nMason-Dixon Polling & Research called 800 likely voters Sept. 17-19, 2012.',
    ['Mason-Dixon', 'Mason-Dixon'],
  ],
  [
    'Only [9%] will buy a gift there. The accounting firm’s researchers phoned 1,363 adults in October.',
    [null],
  ],
  [
    'The latest Guardian Essential poll has [55%] for it. The 1 News Verian survey has [51%].',
    ['Essential Research', 'Verian'],
  ],
  [
    'In this White House tracking poll there is nothing in it, says Gallup: [46%] each way.',
    ['Gallup'],
  ],
  [
    'The Corner Bakers’ Alliance may drop its opposition after its largest ever survey of members found [54%] would accept it. In a YouGov poll, [60%] would.',
    ['Corner Bakers’ Alliance', 'YouGov'],
  ],
  [
    'Some [58%] of the finance chiefs surveyed this fall by the accounting firm Hale Moor saw the worst behind them.',
    ['Hale Moor'],
  ],
  [
    'Told by our pollsters what it costs, [40%] balk. The Tern University sociologist Anna Hale, who ran the survey, was not surprised.',
    ['Tern University'],
  ],
  [
    'The survey, carried out by the Trieste institute SWG, found [24%] looking forward to it.',
    ['SWG'],
  ],
  [
    'A new NBC News/Wall Street Journal poll has the law on [36%]. Fewer still, [20%], like the tax.\n\nShe smiled. He frowned. They left. They came. They sat. They stood.\n\nThe Kaiser Family Foundation’s August poll has it on [49%].',
    ['NBC News/Wall Street Journal', 'NBC News/Wall Street Journal', 'Kaiser Family Foundation'],
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
