import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publishRelease } from './testing/publish-release.ts';
import { readCsv } from './testing/read-release.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { plainText, writeFormats, type Source } from './testing/write-formats.ts';

const SOURCES: readonly Source[] = [
  {
    url: 'https://news.example/tram',
    title: 'Most of Ghent wants its tram back',
    byline: 'Ida Lund',
    publisher: 'The Ghent Courier',
    published: '2024-03-05T09:30:00+01:00',
    blocks: [
      'Ipsos asked 1,004 adults in Ghent between 1 and 3 March and found that 61% want the tram back, while 27% do not – the rest “can’t say”.',
      'Among women, 66% want it. The line closed in 1961 after 52 years, when R&D cost < £4m.',
      { list: ['The line ran from the docks to the fair.', 'It carried 9,000 people a day.'] },
      'The council will decide in May whether to pay for a study of the route and of the old depot.',
    ],
  },
  {
    url: 'https://news.example/strikes',
    title: 'Who backs the strikes?',
    byline: 'Per Noor',
    publisher: 'Northern Echoes',
    published: '2023-11-30',
    blocks: [
      'YouGov asked 2,105 British adults whether they support or oppose the strikes by nurses and by train drivers. The answers, in per cent:',
      {
        table: [
          ['', 'Support', 'Oppose', 'Don’t know'],
          ['All', '52', '36', '12'],
          ['Women', '57', '30', '13'],
          ['Men', '47', '42', '11'],
        ],
      },
      'Ministers said on Thursday that they would not change their offer before the end of the year.',
    ],
  },
  {
    url: 'https://news.example/bridge',
    title: 'Bridge to shut for a month',
    byline: 'Ida Lund',
    publisher: 'The Ghent Courier',
    published: '2024-01-02',
    blocks: [
      'The swing bridge over the canal will be shut for 31 days from Monday, the port said on Tuesday.',
      'Some 12% of the traffic into the centre crosses it, and the repair will cost 4.2 million euros.',
    ],
  },
];

/** What a release says, apart from names and places that differ between files. */
function contents(out: string) {
  const titles = new Map(readCsv(out, 'articles').map((row) => [row['article_id'], row['title']]));
  const of = (table: string, columns: readonly string[]) =>
    readCsv(out, table)
      .map((row) => [titles.get(row['article_id']), ...columns.map((column) => row[column])])
      .map((values) => values.join(' | '))
      .toSorted();
  return {
    articles: of('articles', ['text', 'byline', 'publisher', 'published_at', 'url', 'language']),
    sentences: of('sentences', ['char_start', 'char_end', 'paragraph_no', 'zone']),
    polls: of('polls', ['pollster', 'sample_size', 'char_start', 'char_end']),
    figures: of('figures', [
      'response',
      'subgroup',
      'measure',
      'value',
      'unit',
      'char_start',
      'char_end',
      'zone',
      'rule',
    ]),
    mentions: of('mentions', ['char_start', 'char_end', 'role', 'value', 'unit']),
    quotes: of('quotes', ['char_start', 'char_end', 'text']),
  };
}

async function publish(files: Record<string, string | Uint8Array>) {
  const raw = Object.entries(files).map(([name, content]) => [`raw/${name}`, content]);
  const folder = temporaryFolder(Object.fromEntries(raw) as typeof files);
  await publishRelease(folder);
  return join(folder, 'out');
}

/** Plain text does not say which of its lines are a list. */
function withoutLists(found: ReturnType<typeof contents>) {
  return { ...found, sentences: found.sentences.map((row) => row.replace('| list', '| body')) };
}

const FORMATS = writeFormats(SOURCES);
const MARKED = ['html', 'html.gz', 'UTF-16 html', 'html in jsonl', 'warc', 'warc.gz'];
const PLAIN = ['jsonl', 'jsonl.gz', 'json', 'csv', 'tsv', 'csv.gz'];

describe('one set of articles', () => {
  test.each(MARKED)(
    'as %s gives the text, figures and spans that it gives as Markdown',
    async (format) => {
      const [expected, found] = [await publish(FORMATS['md']!), await publish(FORMATS[format]!)];
      expect(contents(found)).toEqual(contents(expected));
      expect(readCsv(found, 'rejects')).toEqual([]);
    },
  );

  test.each(PLAIN)('as %s gives the same without the marks of lists', async (format) => {
    const [expected, found] = [await publish(FORMATS['md']!), await publish(FORMATS[format]!)];
    expect(contents(found)).toEqual(withoutLists(contents(expected)));
    expect(readCsv(found, 'rejects')).toEqual([]);
  });

  test('as plain text gives the same without metadata', async () => {
    const texts = SOURCES.map((source, index) => [`${index}.txt`, plainText(source)]);
    const found = contents(await publish(Object.fromEntries(texts) as Record<string, string>));
    const expected = withoutLists(contents(await publish(FORMATS['md']!)));
    expect({ ...found, articles: [] }).toEqual({ ...expected, articles: [] });
  });

  test('in all formats at once is each article once, and the others its duplicates', async () => {
    const all = Object.entries(FORMATS).flatMap(([format, files]) =>
      Object.entries(files).map(([name, content]) => [`${format}/${name}`, content]),
    );
    const out = await publish(Object.fromEntries(all) as Record<string, string>);
    const articles = readCsv(out, 'articles');
    expect(articles.length).toBe(SOURCES.length * Object.keys(FORMATS).length);
    expect(articles.filter((row) => row['duplicate_of'] === '').length).toBe(SOURCES.length);
    const once = contents(await publish(FORMATS['md']!));
    expect(contents(out).figures).toEqual(once.figures);
  });
});

test('the cells of a table are figures with the answer and the group of their row and column', async () => {
  const out = await publish(FORMATS['warc.gz']!);
  const cells = readCsv(out, 'figures')
    .filter((row) => row['zone'] === 'table')
    .map((row) => [row['subgroup'], row['response'], row['value_as_printed'], row['unit']]);
  expect(cells).toEqual(
    [
      ['', '52', '36', '12'],
      ['women', '57', '30', '13'],
      ['men', '47', '42', '11'],
    ].flatMap(([group, support, oppose, unsure]) => [
      [group, 'support', support, 'percent'],
      [group, 'oppose', oppose, 'percent'],
      [group, 'don’t know', unsure, 'percent'],
    ]),
  );
});
