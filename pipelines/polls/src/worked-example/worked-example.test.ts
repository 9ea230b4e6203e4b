import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileRecord, readArticle } from '@topline/article';
import { extract } from '@topline/extract';
import { printed, type Document } from '@topline/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedRows, rewriteArticle, type Rewriting, type Row } from './rewrite.ts';

const PATH = join(import.meta.dirname, '../../../../raw/labour-councillors-resign.txt');
const ARTICLE = readFileSync(PATH, 'utf8');

function read(text: string) {
  const document = readArticle(fileRecord('article.txt', text));
  if (!('article' in document)) throw new Error(document.message);
  return { document, ...extract(document) };
}

function rowsOf({ figures }: ReturnType<typeof read>): Row[] {
  return figures.map(({ subgroup, response, value }) => [subgroup ?? '', response, value]);
}

function wordsOf(document: Document, spans: readonly { start: number; end: number }[]): string {
  return spans.map((span) => printed(document.article.text, span)).join(' … ');
}

function sorted(rows: readonly Row[]): string[] {
  return rows.map(String).toSorted();
}

describe('the worked example', () => {
  const reading = read(ARTICLE);

  test('has one poll', () => {
    expect(reading.polls).toHaveLength(1);
    expect(reading.polls[0]).toMatchObject({
      pollster: 'YouGov',
      sampleSize: 2500,
      sampleSizeQualifier: 'over',
      population: 'UK adults',
      client: null,
      fieldworkStart: null,
      marginOfError: null,
      questionWording: null,
    });
  });

  test('has the thirteen figures that a careful reader finds', () => {
    const figures = reading.figures.map((figure) => [
      figure.subgroup,
      figure.subgroupDimension,
      figure.response,
      figure.value,
      figure.qualifier,
      wordsOf(reading.document, figure.mentionSpans),
    ]);
    const labour = ['Labour voters', 'party'];
    const conservative = ['Conservative voters', 'party'];
    const young = ['18 to 24-year-olds', 'age'];
    const old = ['people aged 65 or over', 'age'];
    expect(figures).toEqual([
      [...labour, 'sympathise with Palestinians over Israelis', 27, 'exact', '27 per cent'],
      [...labour, 'sympathise primarily with Israelis', 9, 'exact', 'nine per cent'],
      [...labour, 'sympathise with both sides equally', 35, 'exact', 'One third … 35 per cent'],
      [...labour, "don't know", 29, 'exact', '29 per cent'],
      [...conservative, 'sympathise more with the Israeli side', 39, 'exact', '39 per cent'],
      [...conservative, 'support the Palestinians', 6, 'exact', 'six per cent'],
      [...conservative, "don't know", 27, 'exact', 'one in four … 27 per cent'],
      [...young, 'sympathise more with Palestinians', 29, 'exact', '29 per cent'],
      [...young, 'sympathise more with the Israeli side', 11, 'exact', '11 per cent'],
      [...young, 'not sure', 33.3, 'exact', 'One third'],
      [...young, 'sympathise with both sides equally', 16, 'exact', '16 per cent'],
      [...old, 'support Israel', 37, 'exact', '37 per cent'],
      [...old, 'sympathise more with Palestinians', 11, 'exact', '11 per cent'],
    ]);
  });

  test('has no number without a role', () => {
    const others = reading.mentions
      .filter(({ figure }) => figure === null)
      .map(({ role, span }) => [role, wordsOf(reading.document, [span])]);
    expect(others).toEqual([
      ['sample_size', '2,500'],
      ['age', '18 to 24-year-olds'],
      ['age', '65 or over'],
    ]);
  });
});

describe('nothing is tied to that article', () => {
  const party = fc.constantFrom('Labour', 'Green', 'Fine Gael', 'Sunrise', 'Liberal Democrat');
  const side = fc.constantFrom(
    { people: 'Palestinians', adjective: 'Palestinian', place: 'Palestine' },
    { people: 'Ukrainians', adjective: 'Ukrainian', place: 'Ukraine' },
    { people: 'Catalans', adjective: 'Catalan', place: 'Catalonia' },
    { people: 'strikers', adjective: "strikers'", place: 'Unite' },
    { people: 'Israelis', adjective: 'Israeli', place: 'Israel' },
  );
  const share = fc.integer({ min: 1, max: 99 });
  const spelling = fc.constantFrom(' per cent', ' percent', '%', 'pc', '\u00A0per cent');
  const rewriting: fc.Arbitrary<Rewriting> = fc
    .record({
      parties: fc.tuple(party, party).filter(([a, b]) => a !== b),
      sides: fc.tuple(side, side).filter(([a, b]) => a !== b),
      pollster: fc.constantFrom('YouGov', 'Ipsos', 'Opinium', 'Brightwater Research', 'Northgate'),
      sample: fc.constantFrom('2,500', '1,004', '980', '12,000'),
      low: fc.integer({ min: 16, max: 25 }),
      width: fc.integer({ min: 2, max: 9 }),
      old: fc.integer({ min: 50, max: 80 }),
      free: fc.array(share, { minLength: 10, maxLength: 10 }),
      third: fc.integer({ min: 31, max: 36 }),
      quarter: fc.integer({ min: 25, max: 29 }),
      unit: spelling,
      inWords: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      spelling: fc.constantFrom('sympathise' as const, 'sympathize' as const),
      order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
    })
    .map(({ low, width, old, free, third, quarter, unit, inWords, ...rest }) => ({
      ...rest,
      ages: [low, low + width, old] as const,
      shares: free.toSpliced(2, 0, third).toSpliced(6, 0, quarter),
      printShare: (value: number, place: number) =>
        inWords[place] && unit.includes('cent') ? `${inEnglish(value)}${unit}` : `${value}${unit}`,
    }));

  const rewritings = fc.sample(rewriting, { numRuns: 200, seed: 20231017 });
  const readings = rewritings.map((to) => ({ to, ...read(rewriteArticle(ARTICLE, to)) }));

  test('rewritten, its poll follows', () => {
    for (const { to, polls } of readings) {
      expect(polls.map(({ pollster }) => pollster)).toEqual([to.pollster]);
      expect(polls[0]?.sampleSize).toBe(Number(to.sample.replace(',', '')));
    }
  });

  // Other names and numbers weigh a little differently: not every reading can be the same.
  test('rewritten, almost all of its figures follow', () => {
    const follows = readings.map(({ to, ...reading }) => {
      const found = sorted(rowsOf(reading));
      const expected = sorted(expectedRows(to));
      return expected.filter((row) => found.includes(row)).length / expected.length;
    });
    const mean = follows.reduce((sum, part) => sum + part, 0) / follows.length;
    expect(mean).toBeGreaterThan(0.9);
  });
});

function inEnglish(value: number): string {
  const ones =
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    );
  const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  if (value < 20) return ones[value]!;
  const unit = value % 10;
  return tens[Math.floor(value / 10)]! + (unit === 0 ? '' : `-${ones[unit]}`);
}
