import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { clientReleasedBy } from './client-released-by.ts';

describe('client-released-by', () => {
  test.each([
    'a survey released today by the <Northgate Institute>',
    'a poll, published last week by <Shelter North>',
    'research funded by <Hale & Sons>',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(clientReleasedBy, annotated);
    expect(found).toEqual(marked);
  });

  test.each([
    'a survey released today by doctors',
    'a poll released by Monday',
    'a book published by Hale',
  ])('refuses: %s', (text) => {
    expect(cluesIn(clientReleasedBy, text).found).toEqual([]);
  });
});
