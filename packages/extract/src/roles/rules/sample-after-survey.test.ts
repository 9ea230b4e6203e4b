import { describe, expect, test } from 'vitest';
import { each, rolesIn } from '../../testing/annotated.ts';

describe('sample-after-survey', () => {
  test('reads its wording', () => {
    const texts = [
      'A survey of more than [2,500] UK adults',
      'a poll of [1,004] likely voters',
      'polled [900] people in Perth',
      'an online panel of [750] nurses',
      'The firm interviewed a representative sample of [2,017] Scots',
      'spoke to at least [600] farmers',
      'questioned just over [1,100] tenants',
      'a Brightwater poll among [501] students',
    ];
    expect(rolesIn(texts)).toEqual(
      each(texts, { role: 'sample_size', rule: 'sample-after-survey' }),
    );
  });

  test.each([
    'A survey of voters in [14] towns',
    'a poll of polls put [27 per cent] behind it',
    'polled [35 per cent] last May',
    '[12] students did the survey',
    'They asked [40 per cent] of us',
    'spoke of [600] lost jobs',
  ])('refuses: %s', (text) => {
    expect(rolesIn([text])[text]?.rule).not.toBe('sample-after-survey');
  });
});
