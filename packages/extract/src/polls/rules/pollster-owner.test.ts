import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { pollsterOwner } from './pollster-owner.ts';

describe('pollster-owner', () => {
  test.each([
    '<Brightwater Research>’s latest survey',
    '<Northgate Institute>’s annual poll',
    "<BBC>'s poll tracker",
    'the <NFU>’s own study',
    '<Caxley>’s fortnightly poll for the Echo',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(pollsterOwner, annotated);
    expect(found).toEqual(marked);
  });

  test.each([
    'the mayor’s poll',
    'Northgate’s poll',
    'They’re weekly polls',
    'Smith’s latest survey',
    'Brightwater Research’s office',
  ])('refuses: %s', (text) => {
    expect(cluesIn(pollsterOwner, text).found).toEqual([]);
  });
});
