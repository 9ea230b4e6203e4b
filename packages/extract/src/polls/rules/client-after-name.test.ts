import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { clientAfterName } from './client-after-name.ts';

describe('client-after-name', () => {
  test.each([
    'YouGov for <the Observer> had both on 44',
    'Brightwater for <the Observer> put both on 44',
    'Survation for <Channel 4 News> put it at nine',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(clientAfterName, annotated);
    expect(found).toEqual(marked);
  });

  test.each([
    'Anna Tern for the Observer in Leeds',
    'YouGov for the first time',
    'Ipsos for Christmas',
  ])('refuses: %s', (text) => {
    expect(cluesIn(clientAfterName, text).found).toEqual([]);
  });
});
