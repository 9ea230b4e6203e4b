import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { pollsterConducted } from './pollster-conducted.ts';

describe('pollster-conducted', () => {
  test.each([
    '<Hale & Moore> conducted the poll',
    '<Northgate Insight>, which carried out the online survey for the Echo, said',
    '<Northgate Insight> ran both polls',
    'the poll <Brightwater> conducts for the Echo',
    'a survey that <Northgate> carried out in May',
    '800 telephone interviews which the <Northgate> institute held in June',
    'said <Don Falk of Norlund Resources Ltd>., the Duluth firm that made the calls',
    'said <Elm University> political scientist Anna Tern, who ran the survey for the Echo',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(pollsterConducted, annotated);
    expect(found).toEqual(marked);
  });

  test.each([
    'Police carried out the raid',
    'Monday did the survey no good',
    'Anna Tern ran the bakery',
    'They conducted the poll',
    'the interviews, Anna Tern held, were long',
    'Elm University president Anna Tern, who ran the bakery',
  ])('refuses: %s', (text) => {
    expect(cluesIn(pollsterConducted, text).found).toEqual([]);
  });
});
