import { expect, test } from 'vitest';
import { markDuplicates } from './mark-duplicates.ts';
import { processFile } from './process-record.ts';

const process = (sourcePath: string, text: string) =>
  processFile(new TextEncoder().encode(text), sourcePath);
const story = 'Ipsos asked 1,004 adults about trams.\nIt found that 61% want them.\n';

test('the second article with the same words keeps its row and no other', () => {
  const settle = markDuplicates();
  const first = settle(process('a.txt', story));
  const second = settle(process('b.txt', story.replaceAll(' ', '  ').replace('\n', '\r\n\r\n')));
  expect(first.status).toBe('read');
  expect(first.rows.sentences.length).toBeGreaterThan(1);
  expect(second.status).toBe('duplicate');
  expect(second.rows.articles).toMatchObject([
    { source_path: 'b.txt', duplicate_of: first.rows.articles[0]?.article_id },
  ]);
  const { articles: _articles, ...others } = second.rows;
  expect(Object.values(others).flat()).toEqual([]);
});

test('another word is another article', () => {
  const settle = markDuplicates();
  settle(process('a.txt', story));
  const other = settle(process('b.txt', story.replace('61', '62')));
  expect(other.status).toBe('read');
  expect(other.rows.articles[0]?.duplicate_of).toBeNull();
});

test('what was decoded on the way is still told of a duplicate', () => {
  const settle = markDuplicates();
  settle(process('a.txt', `${story}caf\u00E9`));
  const latin = Uint8Array.from(`${story}caf\u00E9`, (character) => character.charCodeAt(0));
  const second = settle(processFile(latin, 'b.txt'));
  expect(second.status).toBe('duplicate');
  expect(second.rows.rejects).toMatchObject([{ code: 'decoded_windows_1252' }]);
});
