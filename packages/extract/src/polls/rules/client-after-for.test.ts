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
    'a poll shared exclusively with <the Evening Herald> shows',
    'an Ipsos poll for <the Sunday Lantern> that',
    'a poll his firm did last month for <the Harbour Trust>',
    'The figures, for <Moor Radio>, show',
    'carried out by Ipsos in conjunction with <the Harbour Chamber>',
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
    'the poll, for which Northgate interviewed 900 people',
    'a poll for the Sunday June 4 vote',
  ])('refuses: %s', (text) => {
    expect(cluesIn(clientAfterFor, text).found).toEqual([]);
  });
});
