import { Buffer } from 'node:buffer';
import { extract } from '@topline/extract';
import { describe, expect, test } from 'vitest';
import { gateBytes } from '../trials/references.ts';
import { readDocument } from '../trials/read-texts.ts';
import { writeArticle } from './write-article.ts';

const ARTICLES = Array.from({ length: 16 }, (_, index) => writeArticle(index));

const readAll = (kind: string) =>
  ARTICLES.filter((article) => article.kind === kind).map(({ text }) =>
    extract(readDocument(Buffer.from(text))),
  );

describe('the corpus', () => {
  test('is the same every time, and no article of it comes twice', () => {
    expect(ARTICLES).toEqual(ARTICLES.map((_, index) => writeArticle(index)));
    const many = Array.from({ length: 1000 }, (_, index) => writeArticle(index).text);
    expect(new Set(many).size).toBe(many.length);
  });

  test('has a poll in every other article, with figures that are read', () => {
    const read = readAll('poll');
    expect(read).toHaveLength(ARTICLES.length / 2);
    for (const { polls, figures } of read) {
      expect(polls.length).toBeGreaterThan(0);
      expect(figures.length).toBeGreaterThan(0);
    }
  });

  test('has none in the others, which hold numbers or not even that', () => {
    for (const { polls, mentions } of readAll('numbers')) {
      expect(polls).toEqual([]);
      expect(mentions.length).toBeGreaterThan(5);
    }
    for (const { mentions } of readAll('plain')) expect(mentions).toEqual([]);
  });

  test('opens the byte gate exactly where there is a poll', () => {
    for (const { kind, text } of ARTICLES) {
      expect(gateBytes(Buffer.from(text))).toBe(kind === 'poll');
    }
  });
});
