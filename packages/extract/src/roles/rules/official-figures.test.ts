import { describe, expect, test } from 'vitest';
import { each, rolesIn } from '../../testing/annotated.ts';

describe('official-figures', () => {
  test('reads its wording', () => {
    const texts = [
      'according to official figures, [6 per cent] of trains ran late',
      'Census data show [12%] of people were born abroad',
      '[A third] of children walk to school, government figures show',
      'Some [14 percent] of homes stood empty, according to the Office for National Statistics',
    ];
    expect(rolesIn(texts)).toEqual(
      each(texts, { role: 'other_statistic', rule: 'official-figures' }),
    );
  });

  test.each([
    '[6 per cent] doubt official figures',
    'a survey for the Treasury showed [12%] agree',
    'official figures show, the poll said: [31%]',
    '[A third] of children like figures',
  ])('refuses: %s', (text) => {
    expect(rolesIn([text])[text]?.rule).not.toBe('official-figures');
  });
});
