import { expect, test } from 'vitest';
import { extract } from '../extract.ts';
import { claims, claimsIn } from '../testing/claims-in.ts';
import { tableDocument } from '../testing/table-document.ts';

test('approval of politicians, with the net of it', () => {
  const read = claimsIn(`
A poll by Opinium for the Observer asked how the leaders are doing.

Leader | Approve | Disapprove | Net
Carter | 38 | 40 | -2
Dunn | 29 | 55 | −26`);
  expect(read).toEqual(
    claims(
      'Opinium | all',
      'Carter > approve | 38',
      'Carter > disapprove | 40',
      'Carter > net approve net | -2',
      'Dunn > approve | 29',
      'Dunn > disapprove | 55',
      'Dunn > net approve net | -26',
    ),
  );
});

test('net scores told by the caption, over two waves', () => {
  const read = claimsIn(`
Ipsos asked 1,102 adults about party leaders.

= Net satisfaction with party leaders
Leader | March | April
Ann Carter | +4 | -3
Bob Dunn | -21 | -18`);
  expect(read).toEqual(
    claims(
      'Ipsos | all',
      'Ann Carter net earlier | 4',
      'Ann Carter net | -3',
      'Bob Dunn net earlier | -21',
      'Bob Dunn net | -18',
    ),
  );
});

test('which party is best on each issue', () => {
  const read = claimsIn(`
The Resolve survey asked which party is better on each issue.

Issue | Labor | Coalition | Undecided
Economy | 30 | 42 | 28
Housing | 38 | 31 | 31`);
  expect(read).toEqual(
    claims(
      'Resolve Strategic | all',
      'Economy > Labor | 30',
      'Economy > Coalition | 42',
      'Economy > undecided | 28',
      'Housing > Labor | 38',
      'Housing > Coalition | 31',
      'Housing > undecided | 31',
    ),
  );
});

const RACE = `
The state of the race:

Pollster | Dates | Sample | MoE | Harris | Trump | Spread
RCP Average | 1-9 Sep | — | — | 48.1 | 47.2 | Harris +0.9
Quinnipiac | 5-9 Sep 2024 | 1,203 LV | 2.8 | 49 | 46 | Harris +3
YouGov/Economist | 1-3 Sep 2024 | 1,987 RV | 3.1 | 47 | 47 | Tie
2020 election | | | | 51.3 | 46.9 | Biden +4.4`;

test('a poll in each row, with its dates, sample and margin; averages and elections are none', () => {
  expect(claimsIn(RACE)).toEqual(
    [
      ...claims('Quinnipiac University | all', 'Harris | 49', 'Trump | 46', 'Harris lead | 3'),
      ...claims('YouGov | all', 'Harris | 47', 'Trump | 47'),
    ].toSorted(),
  );
  const { polls, mentions } = extract(tableDocument(RACE));
  expect(polls).toMatchObject([
    {
      sampleSize: 1203,
      marginOfError: 2.8,
      fieldworkStart: '2024-09-05',
      fieldworkEnd: '2024-09-09',
    },
    { sampleSize: 1987, marginOfError: 3.1, client: 'Economist', fieldworkStart: '2024-09-01' },
  ]);
  const roles = mentions.map(({ role }) => role);
  expect(roles.filter((role) => role === 'election_result')).toHaveLength(3);
  expect(roles.filter((role) => role === 'sample_size')).toHaveLength(2);
});

test('a poll in each column', () => {
  const read = claimsIn(`
How the parties stand:

 | Ipsos | YouGov
Fieldwork | 3-6 May 2024 | 8-9 May 2024
Sample | 1,008 | 2,072
Labour | 41 | 44
Conservative | 20 | 22
Labour lead | 21 | 22`);
  expect(read).toEqual(
    [
      ...claims('Ipsos | all', 'Labour | 41', 'Conservative | 20', 'Labour lead | 21'),
      ...claims('YouGov | all', 'Labour | 44', 'Conservative | 22', 'Labour lead | 22'),
    ].toSorted(),
  );
});

test('a row of the poll that the story is about is that poll', () => {
  const { polls } = extract(
    tableDocument(`
A Survation poll of 1,044 adults put Labour on 44 per cent.

Pollster | Labour | Conservative | Sample
Survation | 44 | 23 | 1,044
Techne | 42 | 24 | 1,630`),
  );
  expect(polls.map(({ pollster, sampleSize }) => [pollster, sampleSize])).toEqual([
    ['Survation', 1044],
    ['Techne', 1630],
  ]);
});

test('a source below the table', () => {
  const read = claimsIn(`
Most people like the park.

Answer | %
Approve | 61
Disapprove | 25
Not sure | 14

Source: Find Out Now, 2,004 adults, 4 May 2024`);
  expect(read).toEqual(
    claims('Find Out Now | all', 'approve | 61', 'disapprove | 25', 'not sure | 14'),
  );
});
