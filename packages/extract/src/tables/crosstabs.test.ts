import { expect, test } from 'vitest';
import { extract } from '../extract.ts';
import { claims, claimsIn } from '../testing/claims-in.ts';
import { tableDocument } from '../testing/table-document.ts';

const TRAM = `
YouGov asked 1,004 adults across the UK on 3-5 May 2024 about the tram.

= Support for the tram, by age
Answer | All | Men | Women | 18-34 | 65+
Support | 45% | 48% | 42% | 60% | 30%
Oppose | 35% | 34% | 36% | 20% | 50%
Don't know | 20% | 18% | 22% | 20% | 20%
Unweighted base | 1,004 | 480 | 524 | 250 | 210`;

test('answers by subgroups; base rows are sample sizes, ages in headings are ages', () => {
  expect(claimsIn(TRAM)).toEqual(
    claims(
      'YouGov | all | men | women | 18-34 | 65+',
      'support | 45 | 48 | 42 | 60 | 30',
      'oppose | 35 | 34 | 36 | 20 | 50',
      "don't know | 20 | 18 | 22 | 20 | 20",
    ),
  );
  const { mentions, figures } = extract(tableDocument(TRAM));
  expect(mentions.filter(({ role }) => role === 'sample_size')).toHaveLength(6);
  expect(mentions.filter(({ role }) => role === 'age').length).toBeGreaterThan(1);
  expect(figures.find(({ subgroup }) => subgroup === '65+')?.subgroupDimension).toBe('age');
});

test('two rows of headings', () => {
  const read = claimsIn(`
A Survation poll of 1,010 adults in Scotland asked about the bridge.

 | Total | Gender | < | Age | <
 | ^ | Male | Female | 16-34 | 55+
Yes | 47 | 45 | 49 | 62 | 33
No | 48 | 50 | 46 | 30 | 62
Undecided | 5 | 5 | 5 | 8 | 5`);
  expect(read).toEqual(
    claims(
      'Survation | all | male | female | 16-34 | 55+',
      'yes | 47 | 45 | 49 | 62 | 33',
      'no | 48 | 50 | 46 | 30 | 62',
      'undecided | 5 | 5 | 5 | 8 | 5',
    ),
  );
});

test('subgroups as rows under headings over all columns', () => {
  const article = `
Ipsos asked whether the port should grow.

 | Agree | Disagree
All | 50 | 40
Age | < | <
Under 35 | 61 | 30
55 and over | 38 | 52
2019 vote | < | <
Labour | 58 | 33
Conservative | 41 | 50`;
  expect(claimsIn(article)).toEqual(
    claims(
      'Ipsos | all | under 35 | 55 and over | Labour | Conservative',
      'agree | 50 | 61 | 38 | 58 | 41',
      'disagree | 40 | 30 | 52 | 33 | 50',
    ),
  );
  const { figures } = extract(tableDocument(article));
  const dimensions = new Map(figures.map((one) => [one.subgroup, one.subgroupDimension]));
  expect(dimensions.get('Labour')).toBe('vote');
  expect(dimensions.get('under 35')).toBe('age');
});

test('parties as answers where groups stand beside them', () => {
  const read = claimsIn(`
A YouGov poll shows how the young and the old would vote.

Group | Labour | Conservative | Green | Other
18-24 | 50 | 10 | 25 | 15
65+ | 28 | 44 | 6 | 22`);
  expect(read).toEqual(
    claims(
      'YouGov | 18-24 | 65+',
      'Labour | 50 | 28',
      'Conservative | 10 | 44',
      'Green | 25 | 6',
      'Other | 15 | 22',
    ),
  );
});

test('parties as those asked where answers stand beside them', () => {
  const read = claimsIn(`
Quinnipiac asked registered voters about the governor.

 | Tot | Rep | Dem | Ind
Approve | 41% | 12% | 80% | 37%
Disapprove | 52 | 85 | 14 | 55
DK | 7 | 3 | 6 | 8`);
  expect(read).toEqual(
    claims(
      'Quinnipiac University | all | Rep | Dem | Ind',
      'approve | 41 | 12 | 80 | 37',
      'disapprove | 52 | 85 | 14 | 55',
      'don’t know | 7 | 3 | 6 | 8',
    ),
  );
});

test('a country beside its parts is everybody', () => {
  const read = claimsIn(`
= Federal vote intention among decided voters (Léger, n=1,560, March 8-10, 2024)
 | Canada | Quebec | B.C.
Conservative | 41% | 24% | 44%
Liberal | 25% | 28% | 22%
Bloc Québécois | 8% | 30% | -`);
  expect(read).toEqual(
    claims(
      'Léger | all | Quebec | B.C.',
      'Conservative | 41 | 24 | 44',
      'Liberal | 25 | 28 | 22',
      'Bloc Québécois | 8 | 30 | .',
    ),
  );
});

test('the answer stands in the caption only', () => {
  const read = claimsIn(`
The YouGov survey covered three nations.

= Favourable view of the alliance, by country (%)
Country | 2023 | 2024
France | 49 | 48
Poland | 82 | 81`);
  expect(read).toEqual(
    claims(
      'YouGov | France | Poland',
      'Favourable view of the alliance earlier | 49 | 82',
      'Favourable view of the alliance | 48 | 81',
    ),
  );
});

test('several questions, each over all columns', () => {
  const { figures } = extract(
    tableDocument(`
Red C surveyed 1,500 Irish adults.

 | Yes | No | Don't know
Should the bridge be built? | < | < | <
All | 55 | 30 | 15
Dublin | 60 | 25 | 15
Should it have a toll? | < | < | <
All | 20 | 70 | 10
Dublin | 15 | 78 | 7`),
  );
  const told = figures.map(({ question, subgroup, response, value }) =>
    [question, subgroup, response, value].join('/'),
  );
  expect(told).toHaveLength(12);
  expect(told).toContain('Should the bridge be built?/Dublin/yes/60');
  expect(told).toContain('Should it have a toll?/Dublin/no/78');
  expect(told).toContain('Should it have a toll?//yes/20');
});

test('sample sizes beside the groups', () => {
  const article = `
The Northgate Institute polled 800 teachers.

= Share who would recommend teaching, by school type
School type | % | n
Primary | 44 | 300
Secondary | 38 | 350`;
  expect(claimsIn(article)).toEqual(
    claims(
      'Northgate Institute | primary | secondary',
      'Share who would recommend teaching | 44 | 38',
    ),
  );
});
