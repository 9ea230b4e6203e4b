import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { pollsterMediumPuts } from './pollster-medium-puts.ts';

describe('pollster-medium-puts', () => {
  test.each([
    'The <Wall Street Journal> puts Moore up 47-45',
    '<CBS> had Hale on 51 and Moore on 44',
    'while the <Irish Times> has both on 48',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(pollsterMediumPuts, annotated);
    expect(found).toEqual(marked);
  });

  test.each(['The Guardian has 30 reporters', 'CNN had it', 'The Times puts on a show'])(
    'refuses: %s',
    (text) => {
      expect(cluesIn(pollsterMediumPuts, text).found).toEqual([]);
    },
  );
});
