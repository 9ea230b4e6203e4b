import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { pollsterOfItsOwn } from './pollster-of-its-own.ts';

describe('pollster-of-its-own', () => {
  test.each([
    'The <Moor Midwives Guild> may drop its ban after its largest ever survey of members found',
    'the <Institute of Shopkeepers> said its annual survey of traders was the gloomiest yet',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(pollsterOfItsOwn, annotated);
    expect(found).toEqual(marked);
  });

  test.each([
    'Labour is down in its own poll of members',
    'The Ministry of Ports opened its survey of the sea bed',
    'The Moor Institute met. Its rival sent its survey of members',
    "The Moor Guild's leader, whom a Harrow poll of members backed",
  ])('refuses: %s', (text) => {
    expect(cluesIn(pollsterOfItsOwn, text).found).toEqual([]);
  });
});
