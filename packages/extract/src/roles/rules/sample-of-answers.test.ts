import { describe, expect, test } from 'vitest';
import { each, rolesIn } from '../../testing/annotated.ts';

describe('sample-of-answers', () => {
  test('reads its wording', () => {
    const texts = [
      'responses from [835] students',
      'data from [1,204] interviews',
      'questioning some [900] people in the street',
      'Brightwater (n=[1,200])',
      'the sample size was [512]',
    ];
    expect(rolesIn(texts)).toEqual(each(texts, { role: 'sample_size', rule: 'sample-of-answers' }));
  });

  test.each([
    'responses from [14 per cent] of them',
    'questioning the [60 per cent] figure',
    'interviews in [40] towns',
  ])('refuses: %s', (text) => {
    expect(rolesIn([text])[text]?.rule).not.toBe('sample-of-answers');
  });
});
