import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { pollsterAfterBy } from './pollster-after-by.ts';

describe('pollster-after-by', () => {
  test.each([
    'a survey carried out by pollsters <Brightwater> found',
    'a poll conducted by the firm <Northgate> in',
    'a study by <Hale & Moore> said',
    'a poll by <Brightwater Research> for',
    'research from the polling company <Tern Insight>, which',
    'the poll was e-mailed in June by <Moor Lane Research> to 11,400 members',
    'the fieldwork was done by <Tern Insight> in March',
    'interviews were carried out by telephone by <Moor Lane Research> from 4 to 9 May',
    'a survey of 1,000 people by a rival daily, the <Northgate Echo>, found',
    'a poll done for the Echo by Leeds pollster <Ruth Tern> indicates',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(pollsterAfterBy, annotated);
    expect(found).toEqual(marked);
  });

  test.each([
    'a poll by the party',
    'a survey of Northgate',
    'carried out by hand',
    'by Jones',
    'surveyed by phone',
  ])('refuses: %s', (text) => {
    expect(cluesIn(pollsterAfterBy, text).found).toEqual([]);
  });
});
