import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { clientHired } from './client-hired.ts';

describe('client-hired', () => {
  test.each([
    'The <Tern Teachers’ Union> asked Hale Workforce Research to survey 4,118 members',
    'the <Evening Herald> has hired the pollster Northgate to conduct it',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(clientHired, annotated);
    expect(found).toEqual(marked);
  });

  test.each(['They asked Brightwater to survey it', 'Shelter North asked members to run'])(
    'refuses: %s',
    (text) => {
      expect(cluesIn(clientHired, text).found).toEqual([]);
    },
  );
});
