import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { pollsterAskedBy } from './pollster-asked-by.ts';

describe('pollster-asked-by', () => {
  test.each([
    'preferred by 31% of 803 residents asked by <Tern> for the radio',
    'Asked by <Northgate Insight> whether they would move, 41 per cent said so',
    'those contacted by the pollsters <Brightwater Research> in May',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(pollsterAskedBy, annotated);
    expect(found).toEqual(marked);
  });

  test.each([
    'Asked by Mary why he left',
    'asked by the BBC whether he would stand',
    'asked by 40%',
  ])('refuses: %s', (text) => {
    expect(cluesIn(pollsterAskedBy, text).found).toEqual([]);
  });
});
