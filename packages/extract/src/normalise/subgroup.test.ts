import { describe, expect, test } from 'vitest';
import { readSubgroup } from './subgroup.ts';

const UNSAID = { population: null, geography: null };
const read = (printed: string, poll: Parameters<typeof readSubgroup>[1] = UNSAID, many = false) =>
  readSubgroup(printed, poll, many);

describe('readSubgroup', () => {
  test.each(['voters', 'the public', 'those surveyed', 'all respondents', 'people polled'])(
    '%s are everybody',
    (printed) => {
      expect(read(printed)).toBeNull();
    },
  );

  test('the population of the poll is everybody', () => {
    expect(
      read('likely Ohio voters', { population: 'likely Ohio voters', geography: 'Ohio' }),
    ).toBeNull();
    expect(read('adults', { population: '1,000 UK adults', geography: 'UK' })).toBeNull();
  });

  test.each([
    ['women', 'gender'],
    ['18 to 24-year-olds', 'age'],
    ['people aged 65 or over', 'age'],
    ['pensioners', 'age'],
    ['Green voters', 'party'],
    ['Sunrise supporters', 'party'],
    ['Leave voters', 'vote'],
    ['Catholics', 'religion'],
    ['Black adults', 'ethnicity'],
    ['university graduates', 'education'],
    ['people in Quebec', 'region'],
    ['night nurses', 'employment'],
  ])('%s: %s', (printed, dimension) => {
    expect(read(printed)).toEqual({ name: printed, dimension });
  });

  test('words that only count people are left out', () => {
    expect(read('most of the women')?.name).toBe('women');
  });

  test('one nation is the sample, several are compared', () => {
    expect(read('Germans')).toBeNull();
    expect(read('Germans', UNSAID, true)).toEqual({ name: 'Germans', dimension: 'nation' });
    expect(read('Germans', { population: null, geography: 'Germans' }, true)).toBeNull();
  });
});
