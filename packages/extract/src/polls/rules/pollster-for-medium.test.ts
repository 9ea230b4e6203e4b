import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { pollsterForMedium } from './pollster-for-medium.ts';

describe('pollster-for-medium', () => {
  test.each([
    '<Brightwater> for the Observer put both on 44',
    'but <Northgate Insight> for Channel 4 News had them level',
    '<Hale & Moore>, polling for the Sunday Times, found',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(pollsterForMedium, annotated);
    expect(found).toEqual(marked);
  });

  test.each([
    'Anna Tern for the Observer in Leeds',
    'Brightwater for Shelter put',
    'a poll for the Observer put',
    'Labour for the first time had',
  ])('refuses: %s', (text) => {
    expect(cluesIn(pollsterForMedium, text).found).toEqual([]);
  });
});
