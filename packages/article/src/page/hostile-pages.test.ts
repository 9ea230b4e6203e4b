import { expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const paragraph = (number: number) =>
  `<p>The ferry company said that trip ${number} of the day would be moved to the evening, because the wind had not gone down.</p>`;
const story = (count: number) => Array.from({ length: count }, (_, at) => paragraph(at)).join('\n');
/** Far above what each takes, far below what the square of the length would. */
const LIMIT = 6000;

test.each([
  ['nested 100,000 deep', `${'<div>'.repeat(100_000)}${story(5)}`, 'page_flattened'],
  ['inline, nested 100,000 deep', `${story(5)}<p>${'<b>'.repeat(100_000)}bold`, 'page_flattened'],
  ['an attribute of 5 MB', `<div class="${' a'.repeat(2_500_000)}">${story(5)}</div>`, null],
  ['an attribute that never ends', `${story(5)}<p class="${'a'.repeat(3_000_000)}`, null],
  [
    '200,000 attributes',
    `${story(5)}<p ${Array.from({ length: 200_000 }, (_, at) => `a${at}=1`).join(' ')}>`,
    null,
  ],
  ['tags that never end', `${story(5)}${'<a '.repeat(300_000)}`, null],
  ['comments that never end', `${story(5)}${'<!--'.repeat(300_000)}`, null],
  ['only closing tags', `${story(5)}${'</div>'.repeat(300_000)}`, null],
  ['a megabyte of entities', `${story(5)}<p>${'&amp;'.repeat(200_000)}`, null],
  [
    'a script that holds tags',
    `${story(4)}<script>${'"</p><p>"'.repeat(9)}</script>${paragraph(5)}`,
    null,
  ],
  ['plaintext', `${story(4)}<plaintext>${paragraph(5)}`, null],
  ['NUL bytes', story(5).replaceAll('company', 'com\0pany'), null],
  [
    'spans beyond the table',
    `${story(5)}<table>${'<tr><td colspan=9999>1<td rowspan=9999>2'.repeat(200)}</table>`,
    null,
  ],
  [
    'JSON-LD that never closes',
    `<script type="application/ld+json">${'{"a":['.repeat(200_000)}</script>${story(5)}`,
    null,
  ],
])(
  '%s: the article is read',
  { retry: 3, timeout: LIMIT * 8 }, // where the machine was busy; quadratic time fails each try
  (_name, html, note) => {
    const started = performance.now();
    const read = readPage(html);
    expect(performance.now() - started).toBeLessThan(LIMIT);
    if ('code' in read) throw new Error(read.code);
    for (const at of [0, 1, 2, 3, 4].slice(0, 4))
      expect(read.text).toContain(`trip ${at} of the day`);
    expect(read.notes.map(({ code }) => code)).toEqual(note ? [note] : []);
  },
);

test('twice the page takes about twice the time', { retry: 3 }, () => {
  time(story(500));
  const [short, long] = [story(1000), story(8000)].map((html) => Math.min(time(html), time(html)));
  // Eight times the length: sixty-four times if it were the square.
  expect(long).toBeLessThan((short ?? 0) * 30 + 200);
});

function time(html: string): number {
  const started = performance.now();
  readPage(html);
  return performance.now() - started;
}
