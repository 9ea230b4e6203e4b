import { describe, expect, test } from 'vitest';
import { each, rolesIn } from '../../testing/annotated.ts';

describe('sample-before-asked', () => {
  test('reads its wording', () => {
    const texts = [
      '[1,200] adults were interviewed',
      'Of the [2,017] people polled, most agreed',
      '[800] voters in Ohio took part',
      'Some [1,500] Irish adults who were surveyed by phone',
      'Nearly [450] firms responded',
      '[320] nurses had been questioned',
    ];
    expect(rolesIn(texts)).toEqual(
      each(texts, { role: 'sample_size', rule: 'sample-before-asked' }),
    );
  });

  test.each([
    '[27 per cent] of people polled',
    '[14] people. They were polled',
    '[90] were closed',
    '[Three] men were arrested',
  ])('refuses: %s', (text) => {
    expect(rolesIn([text])[text]?.rule).not.toBe('sample-before-asked');
  });
});
