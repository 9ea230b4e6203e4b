import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { clientCommissioned } from './client-commissioned.ts';

describe('client-commissioned', () => {
  test.each([
    '<Shelter North>, which commissioned the survey, said',
    'a Tern survey that the <Hill Gazette> commissioned for the day',
    '<Hale & Moore> has commissioned the poll',
    '<Friends of the Wolds> (FoW) who paid for this research',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(clientCommissioned, annotated);
    expect(found).toEqual(marked);
  });

  test.each([
    'the union commissioned the report',
    'Northgate commissioned a statue',
    'a bridge that Northgate commissioned',
    'a poll commissioned in May',
  ])('refuses: %s', (text) => {
    expect(cluesIn(clientCommissioned, text).found).toEqual([]);
  });
});
