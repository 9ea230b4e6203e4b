import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { clientAfterFor } from './client-after-for.ts';

describe('client-after-for', () => {
  test.each([
    'a YouGov poll for <the Evening Herald> found',
    'a survey by Ipsos for <Radio Ulster> and others',
    'commissioned by <Shelter North> last week',
    'polling conducted on behalf of <Friends of the Wolds>',
    'paid for by <Hale & Sons> in June',
    'a study done for <BBC Wales>',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(clientAfterFor, annotated);
    expect(found).toEqual(marked);
  });

  test.each([
    'a poll for the first time',
    'research for weeks on end',
    'a man wanted for Murder',
    'the survey, and for Jones it was bad news',
    'called for Unity',
  ])('refuses: %s', (text) => {
    expect(cluesIn(clientAfterFor, text).found).toEqual([]);
  });
});
