import { describe, expect, test } from 'vitest';
import { each, rolesIn } from '../../testing/annotated.ts';

describe('betting-odds', () => {
  test('reads its wording', () => {
    const texts = [
      'Ladbrokes cut its odds to [2]/7',
      'a win is priced at [16]-1',
      'the outsider at 8/[1]',
      'bookmakers offer 11-[4] on Moore',
    ];
    expect(rolesIn(texts)).toEqual(each(texts, { role: 'forecast', rule: 'betting-odds' }));
  });

  test.each(['the score was [2]-1', 'odds of [40] to nothing', 'the favourite in [3] towns'])(
    'refuses: %s',
    (text) => {
      expect(rolesIn([text])[text]?.rule).not.toBe('betting-odds');
    },
  );
});
