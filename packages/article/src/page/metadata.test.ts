import { expect, test } from 'vitest';
import { cleanTitle } from './clean-title.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { readJsonLd } from './json-ld.ts';
import { normaliseUrl } from './normalise-url.ts';
import { readByline } from './read-byline.ts';
import { readDate } from '../text/read-date.ts';
import { readMetadata } from './read-metadata.ts';

test.each([
  ['2024-03-05T09:30:00+01:00', '2024-03-05T09:30:00+01:00'],
  ['2024-03-05T09:30:00.123Z', '2024-03-05T09:30:00Z'],
  ['2024-03-05 09:30', '2024-03-05T09:30:00'],
  ['2024-03-05T09:30:00-0500', '2024-03-05T09:30:00-05:00'],
  ['2024-03-05', '2024-03-05'],
  ['20240305', '2024-03-05'],
  ['Tue, 05 Mar 2024 09:30:00 GMT', '2024-03-05T09:30:00Z'],
  ['5 March 2024', '2024-03-05'],
  ['March 5, 2024', '2024-03-05'],
  ['2023-02-29', 'impossible'],
  ['2024-13-01', 'impossible'],
  ['2024-03-05T25:00:00Z', 'impossible'],
  ['05/03/2024', 'unread'],
  ['yesterday', 'unread'],
])('date %s', (printed, expected) => {
  const reading = readDate(printed);
  expect(typeof reading === 'object' ? reading.iso : reading).toBe(expected);
});

test.each([
  [
    'HTTPS://News.Example.com:443/a/b?utm_source=x&b=2&a=1&fbclid=9#part',
    'https://news.example.com/a/b?a=1&b=2',
  ],
  ['//news.example.com/x', 'https://news.example.com/x'],
  ['../c', 'https://site.example/c'],
  ['javascript:alert(1)', null],
  ['http://[', null],
  ['', null],
])('address %s', (printed, url) => {
  expect(normaliseUrl(printed, 'https://site.example/a/b')).toBe(url);
});

test.each([
  ['By Ida Lund and Per Noor', 'Ida Lund, Per Noor'],
  [[{ name: 'Ida Lund' }, { name: ['Per Noor'] }, 'Ida Lund'], 'Ida Lund, Per Noor'],
  ['https://social.example/ida', null],
  ['admin', null],
  [{ '@type': 'Person' }, null],
])('byline %j', (value, names) => {
  expect(readByline(value)).toBe(names);
});

test.each([
  ['Town backs bridge | The Gazette', 'The Gazette', 'Town backs bridge'],
  ['The Gazette - Town backs bridge', 'The Gazette', 'Town backs bridge'],
  ['Bridge - the long story of a crossing', 'The Gazette', 'Bridge - the long story of a crossing'],
  ['It&#8217;s done', null, 'It’s done'],
])('title %s', (printed, site, title) => {
  expect(cleanTitle(printed, site)).toBe(title);
});

test('JSON-LD: line ends in strings, commas too many and other nodes are borne with', () => {
  const read = readJsonLd([
    '<!-- {"@type":"Organization"} -->',
    'not json',
    '[{"@type":"BreadcrumbList"},{"@type":"ReportageNewsArticle","headline":"Two\nlines",}]',
  ]);
  expect(read?.node['headline']).toBe('Two lines');
  expect(readJsonLd(['{"@type":"WebPage"}'])).toBeNull();
});

test('each source gives way to the one before it', () => {
  const head = {
    title: 'From title',
    canonical: null,
    metas: [
      ['og:title', 'From OpenGraph'],
      ['author', 'Ida Lund'],
      ['dc.date', '2024-03-04'],
    ] as const,
  };
  const printed = {
    heading: 'From h1',
    headline: null,
    author: 'Per Noor',
    published: '2020-01-01',
  };
  const stated = { publisher: 'Stated', publishedAt: '1999-01-01' };
  expect(readMetadata(head, { headline: 'From JSON-LD' }, printed, stated)).toMatchObject({
    title: 'From JSON-LD',
    byline: 'Ida Lund',
    publishedAt: '2024-03-04',
    publisher: 'Stated',
  });
  expect(readMetadata(head, null, printed, stated).title).toBe('From OpenGraph');
});

test('the language is the text’s; what is declared adds the region or fills in', () => {
  const english =
    'The council said that it would vote on the new budget in the spring, and not before the election.';
  const german =
    'Der Rat erklärte am Dienstag, dass er im Frühjahr über den neuen Haushalt abstimmen werde und nicht früher.';
  expect(detectLanguage(english, 'en_gb')).toBe('en-GB');
  expect(detectLanguage(german, 'en')).toBe('de');
  expect(detectLanguage(english)).toBe('en');
  expect(detectLanguage('Ja.', 'da')).toBe('da');
  expect(detectLanguage('Ja.', '???')).toBeNull();
});
