import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fileRecord } from '../raw-record.ts';
import { readArticle } from '../read-article.ts';

it('names the speakers of the article in raw/', () => {
  const name = 'labour-councillors-resign.txt';
  const path = new URL(`../../../../raw/${name}`, import.meta.url);
  const document = readArticle(fileRecord(name, readFileSync(path)));
  if ('code' in document) throw new TypeError(document.message);
  const { article, quotes, sentences } = document;
  expect(article).toMatchObject({ title: null, language: 'en' });
  expect(sentences.every(({ zone }) => zone === 'body')).toBe(true);
  const opening = quotes.map(({ span, speaker, cue }) => {
    const words = article.text.slice(span.start, span.end).split(' ');
    return [words.slice(0, 3).join(' '), speaker, cue];
  });
  expect(opening).toEqual([
    ['Israel had the', 'Sir Keir Starmer', 'said'],
    ['horrifying', 'Amna Abdullatif', 'described'],
    ['effectively endorsing a', 'Amna Abdullatif', 'accused'],
    ['Where is his', 'Usman Bhaimia', 'said'],
    ['I join the', 'Usman Bhaimia', 'said'],
    ['completely condemn', 'Labour spokesman', 'said'],
    ['a right to', 'Labour spokesman', 'said'],
    ['all parties need', 'Labour spokesman', 'stressed'],
    ['vitally important', 'Labour spokesman', 'stressed'],
    ['[Sir Keir] respects', 'Labour spokesman', 'added'],
  ]);
  expect(quotes[0]?.speakerDescription).toBe('The Labour leader');
  expect(quotes.at(-1)?.speakerDescription).toBe('A Labour spokesman');
});
