import { describe, expect, it } from 'vitest';
import { alignTexts } from './align-texts.ts';

const GOLD = 'Poll\n\nLabour 34 per cent,\n\u{1F4CA} Tories 28.';

describe('alignTexts', () => {
  it.each([
    ['the same text', GOLD],
    ['other white space', GOLD.replaceAll('\n', '  \n ')],
    ['a text without its first line', GOLD.slice(6)],
    ['a text without its end', GOLD.slice(0, -1)],
  ])('gives one place for %s', (_, predicted) => {
    const align = alignTexts(GOLD, predicted);
    const at = Array.from(predicted).indexOf('2');
    expect(align(at, at + 2)).toEqual({ start: 27, end: 29 });
  });

  it('gives no place past the end', () => {
    expect(alignTexts(GOLD, 'Poll')(0, 5)).toBeNull();
    expect(alignTexts(GOLD, 'Poll')(0, 4)).toEqual({ start: 0, end: 4 });
  });

  it('takes a text that differs in its letters as it stands', () => {
    expect(alignTexts(GOLD, 'Xoll Labour')(5, 11)).toEqual({ start: 4, end: 10 });
  });
});
