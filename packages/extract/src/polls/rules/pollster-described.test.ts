import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { pollsterDescribed } from './pollster-described.ts';

describe('pollster-described', () => {
  test.each([
    'the polling company <Northgate> said',
    'pollsters <Brightwater> asked',
    'market researchers <Tern Insight>',
    'the research firm <Hale & Moore> found',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(pollsterDescribed, annotated);
    expect(found).toEqual(marked);
  });

  test.each(['the polling company said', 'pollsters on Monday', 'the building firm Northgate'])(
    'refuses: %s',
    (text) => {
      expect(cluesIn(pollsterDescribed, text).found).toEqual([]);
    },
  );
});
