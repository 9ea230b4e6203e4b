import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { pollsterHired } from './pollster-hired.ts';

describe('pollster-hired', () => {
  test.each([
    'The union asked <Tern Workforce Research> to survey 4,118 members',
    'the paper hired the pollster <Northgate> to conduct it',
    'It engaged <Hale & Moore> to poll its readers',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(pollsterHired, annotated);
    expect(found).toEqual(marked);
  });

  test.each([
    'They asked Monday to run',
    'she asked the firm to survey it',
    'hired Northgate in May',
  ])('refuses: %s', (text) => {
    expect(cluesIn(pollsterHired, text).found).toEqual([]);
  });
});
