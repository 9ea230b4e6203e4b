import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { clientAskedFor } from './client-asked-for.ts';

describe('client-asked-for', () => {
  test.each([
    'Brightwater interviewed 1,004 adults for <the Evening Herald>',
    'The firm polled 2,000 tenants on behalf of <Shelter North>',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(clientAskedFor, annotated);
    expect(found).toEqual(marked);
  });

  test.each([
    'They asked 900 people for an opinion',
    'polled 1,000 adults for three days',
    'surveyed ten farms for Monday',
  ])('refuses: %s', (text) => {
    expect(cluesIn(clientAskedFor, text).found).toEqual([]);
  });
});
