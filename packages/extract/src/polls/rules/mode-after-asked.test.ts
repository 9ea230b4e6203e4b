import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { modeAfterAsked } from './mode-after-asked.ts';

describe('mode-after-asked', () => {
  test.each([
    'interviewed by <telephone> last week',
    'polled 1,000 adults <online> on Monday',
    'carried out <face to face> in Leeds',
    'surveyed over the <phone>',
    '1,004 voters were questioned <in person>',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(modeAfterAsked, annotated);
    expect(found).toEqual(marked);
  });

  test.each([
    'He shops online',
    'an online poll',
    'polled well among telephone owners and staff',
    'interviewed 40 phone engineers',
    'interviewed by online-only',
    'conducted an orchestra',
  ])('refuses: %s', (text) => {
    expect(cluesIn(modeAfterAsked, text).found).toEqual([]);
  });
});
