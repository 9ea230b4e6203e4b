import { describe, expect, test } from 'vitest';
import { each, rolesIn } from '../../testing/annotated.ts';

describe('counted', () => {
  test('reads its wording', () => {
    const texts = [
      '[three] councillors left',
      '[650] seats',
      '[12,000] jobs will go',
      'a [six]-strong panel',
      '[Forty] towns on the coast',
    ];
    expect(rolesIn(texts)).toEqual(each(texts, { role: 'count', rule: 'counted' }));
  });

  test.each(['[27 per cent] of towns', 'it came to [40].', 'the total, [900], was low'])(
    'refuses: %s',
    (text) => {
      expect(rolesIn([text])[text]?.rule).not.toBe('counted');
    },
  );
});
