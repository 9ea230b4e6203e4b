import { describe, expect, test } from 'vitest';
import { isSameOrganisation } from './is-same-organisation.ts';

describe('isSameOrganisation', () => {
  test.each([
    ['Northgate', 'Northgate Research'],
    ['TNU', 'Tern National University'],
    ['IoD', 'Institute of Directors'],
    ['UT/TT', 'University of Tern/Tern Tribune'],
    ['CNN', 'CNN/Brightwater'],
    ['Hale and Moore', 'Hale & Moore'],
  ])('%s is %s', (one, other) => {
    expect(isSameOrganisation(one, other)).toBe(true);
    expect(isSameOrganisation(other, one)).toBe(true);
  });

  test.each([
    ['Northgate Research', 'Brightwater Research'],
    ['TNU', 'Northgate University'],
    ['Tern University', 'University of Tern'],
    ['The', 'The Northgate Poll'],
  ])('%s is not %s', (one, other) => {
    expect(isSameOrganisation(one, other)).toBe(false);
  });
});
