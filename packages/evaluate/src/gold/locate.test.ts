import { describe, expect, it } from 'vitest';
import { locate } from './locate.ts';

const TEXT = 'Labour 36, up 6 (from 3.6). Tories 28 (+1) and 28 (+1) again. \u{1F4CA} Nine in ten.';

function found(text: string, context: string): string | undefined {
  const span = locate(TEXT, { text, context });
  return 'start' in span ? TEXT.slice(span.start - 1, span.end + 1) : undefined;
}

function fault(text: string, context: string): string | undefined {
  const span = locate(TEXT, { text, context });
  return 'fault' in span ? span.fault : undefined;
}

describe('locate', () => {
  it('finds the number that stands alone', () => {
    expect(found('6', '36, up 6 (from 3.6)')).toBe(' 6 ');
    expect(found('36', 'Labour 36')).toBe(' 36,');
    expect(found('Nine in ten', '\u{1F4CA} Nine in ten')).toBe(' Nine in ten.');
  });

  it('finds a number that does not start with a letter or digit', () => {
    expect(found('+1', 'Tories 28 (+1)')).toBe('(+1)');
  });

  it('finds part of a word where it occurs once', () => {
    expect(found('our', 'Labour 36')).toBe('bour ');
  });

  it('says what is wrong', () => {
    expect(fault('28', '28 (+1)')).toBe('context "28 (+1)" occurs 2 times');
    expect(fault('28', 'nowhere')).toBe('context "nowhere" occurs 0 times');
    expect(fault('28', 'Tories 28 (+1) and 28')).toContain('"28" occurs 2 times in context');
    expect(fault('99', 'Labour 36')).toContain('"99" occurs 0 times in context');
  });
});
