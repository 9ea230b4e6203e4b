import { expect, test } from 'vitest';
import { claims, claimsIn } from '../testing/claims-in.ts';
import { extract } from '../extract.ts';
import { tableDocument } from '../testing/table-document.ts';

test('answers beside their shares; the total is none', () => {
  const read = claimsIn(`
A new Deltapoll survey has asked about the museum.

= Do you think the museum should charge for entry? (%)
 | GB adults
Yes, for everyone | 22
Yes, but only for tourists | 41
No | 30
Don't know | 7
Total | 100`);
  expect(read).toEqual(
    claims(
      'Deltapoll | all',
      'Yes, for everyone | 22',
      'Yes, but only for tourists | 41',
      'no | 30',
      "don't know | 7",
    ),
  );
});

test('without any headings', () => {
  const read = claimsIn(`
YouGov asked 1,050 adults whether they back the new bridge:

Yes | 54%
No | 31%
Not sure | 15%`);
  expect(read).toEqual(claims('YouGov | all', 'yes | 54', 'no | 31', 'not sure | 15'));
});

test('answers side by side, changes in brackets', () => {
  const read = claimsIn(`
Westminster voting intention, according to YouGov:

Con | Lab | LD | Reform
24 (-1) | 36 (+2) | 12 (nc) | 15.5 (−1.5)`);
  expect(read).toEqual(
    claims(
      'YouGov | all',
      'Con | 24',
      'Con change | -1',
      'Lab | 36',
      'Lab change | 2',
      'LD | 12',
      'Reform | 15.5',
      'Reform change | -1.5',
    ),
  );
});

test('waves and the change between them, the poll told by the caption', () => {
  const article = `
The race tightens.

= Voting intention (Source: Ipsos, 1,004 adults, 3-5 June 2024)
Party | May | June | Change
Labour | 40 | 43 | +3
Conservatives | 25 | 23 | -2
Others | 35 | 34 | -1`;
  expect(claimsIn(article)).toEqual(
    claims(
      'Ipsos | all',
      'Labour earlier | 40',
      'Labour | 43',
      'Labour change | 3',
      'Conservatives earlier | 25',
      'Conservatives | 23',
      'Conservatives change | -2',
      'Others earlier | 35',
      'Others | 34',
      'Others change | -1',
    ),
  );
  const { figures, polls } = extract(tableDocument(article));
  expect(polls).toMatchObject([
    {
      sampleSize: 1004,
      population: 'adults',
      fieldworkStart: '2024-06-03',
      fieldworkEnd: '2024-06-05',
    },
  ]);
  expect(figures.find(({ measure }) => measure === 'change')?.comparedTo).toBe('May');
  expect(figures[0]).toMatchObject({ question: 'Voting intention', unit: 'percent' });
});

test('a year turns between two waves, and the older stands last', () => {
  const read = claimsIn(`
Red C asked who people would vote for.

 | January | December
Fine Gael | 21 | 20
Sinn Féin | 27 | 29
Others | 52 | 51`);
  expect(read).toEqual(
    claims(
      'Red C | all',
      'Fine Gael | 21',
      'Fine Gael earlier | 20',
      'Sinn Féin | 27',
      'Sinn Féin earlier | 29',
      'Others | 52',
      'Others earlier | 51',
    ),
  );
});

test('waves as rows; the election among them is no poll', () => {
  const read = claimsIn(`
Support has moved, Red C found.

Date | Fine Gael | Sinn Féin | Others
Jan 2024 | 20 | 28 | 52
Mar 2024 | 22 | 25 | 53
General election 2020 | 20.9 | 24.5 | 54.6`);
  expect(read).toEqual(
    claims(
      'Red C | all',
      'Fine Gael earlier | 20',
      'Fine Gael | 22',
      'Sinn Féin earlier | 28',
      'Sinn Féin | 25',
      'Others earlier | 52',
      'Others | 53',
    ),
  );
});

test('marks: footnotes, less than, not asked, bold shares in per cent', () => {
  const article = `
A Gallup poll asked about the harbour.

Answer | % 
Very good | 41.5*
Fairly good | 36†
Fairly bad | 12[1]
Very bad | <1
Never heard of it | n/a
Don't know | -`;
  expect(claimsIn(article)).toEqual(
    claims(
      'Gallup | all',
      'very good | 41.5',
      'fairly good | 36',
      'fairly bad | 12',
      'very bad | 1',
    ),
  );
  const { figures } = extract(tableDocument(article));
  expect(figures.at(-1)).toMatchObject({ qualifier: 'under', valueLow: null, valueHigh: 1 });
});

test('a claim that the story and its table both print is one figure', () => {
  const article = `
An Ipsos poll of 1,000 adults found that 61% support the tram.

Answer | %
Support | 61%
Oppose | 25%`;
  const { figures, mentions } = extract(tableDocument(article));
  expect(figures.map(({ value, mentionSpans }) => [value, mentionSpans.length])).toEqual([
    [61, 2],
    [25, 1],
  ]);
  expect(mentions.filter(({ role }) => role === 'poll_figure')).toHaveLength(3);
});

test('seats that a poll projects', () => {
  const read = claimsIn(`
An MRP poll by Survation shows how the chamber may look.

Party | Seats | Change on 2019
Labour | 420 | +218
Conservative | 140 | -225`);
  expect(read).toEqual(
    claims(
      'Survation | all',
      'Labour seats | 420',
      'Labour change | 218',
      'Conservative seats | 140',
      'Conservative change | -225',
    ),
  );
});
