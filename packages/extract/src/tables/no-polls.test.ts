import { expect, test } from 'vitest';
import { extract } from '../extract.ts';
import { tableDocument } from '../testing/table-document.ts';

const LEAD = 'A YouGov poll of 1,000 adults last week put Labour on 40 per cent.';

const TABLES: Readonly<Record<string, string>> = {
  'an election result': `
= Election result in Harbour North
Candidate | Party | Votes | %
Ann Hill | Labour | 12,204 | 45.1
Bo Lee | Green | 9,000 | 33.7`,
  'seats won in an election': `
= How the country voted
Party | Seats | Share
Labour | 412 | 33.7%
Conservative | 121 | 23.7%`,
  'a league table': `
Team | P | W | D | L | Pts
Rovers | 10 | 7 | 2 | 1 | 23
United | 10 | 6 | 1 | 3 | 19`,
  'a price list': `
Item | 2023 | 2024
Bread | £1.10 | £1.40
Milk | £0.95 | £1.30`,
  'economic statistics': `
= Inflation and unemployment (%)
 | April | May
Inflation | 3.2 | 2.8
Unemployment | 4.1 | 4.2`,
  'a census': `
= Religion in the county, census of 2021 (%)
Christian | 46.2
Muslim | 6.5
No religion | 37.2`,
  'a medal table': `
Country | Gold | Silver | Bronze
Norway | 16 | 8 | 13
Germany | 12 | 10 | 5`,
  'bookmakers’ odds': `
= Odds on the next leader
Ann Carter | 4/1
Bob Dunn | 10/1`,
  'exam results': `
= GCSE results by region: share of grades 7 and above (%)
London | 28.4
North East | 17.6`,
  'a list of sales': `
Model | Sales 2023 | Market share
Comet | 1,204 | 12%
Swift | 900 | 9%`,
  'a timetable': `
Day | Opens | Closes
Monday | 9.00 | 17.00
Sunday | 10.00 | 16.00`,
};

test.each(Object.entries(TABLES))('%s holds no figure of a poll', (_name, table) => {
  const document = tableDocument(`${LEAD}\n\nThe paper also printed this.\n${table}`);
  const { figures, mentions } = extract(document);
  const start = document.article.text.indexOf('printed this') + 13;
  expect(figures.filter(({ span }) => span.start > start)).toEqual([]);
  const inTable = mentions.filter(({ span }) => span.start > start);
  expect(inTable.length).toBeGreaterThan(1);
});

function rolesOf(table: string) {
  return extract(tableDocument(table)).mentions.map(({ role }) => role);
}

test('what such numbers are', () => {
  expect(rolesOf(TABLES['an election result']!)).toEqual(
    Array.from({ length: 4 }, () => 'election_result'),
  );
  expect(new Set(rolesOf(TABLES['a price list']!))).toEqual(new Set(['date', 'money']));
  expect(new Set(rolesOf(TABLES['a league table']!))).toEqual(new Set(['count']));
});

test('tables of a story without a poll hold none', () => {
  const { figures } = extract(
    tableDocument(`The council met.

Ward | Labour | Green
North | 45 | 55
South | 60 | 40`),
  );
  expect(figures).toEqual([]);
});
