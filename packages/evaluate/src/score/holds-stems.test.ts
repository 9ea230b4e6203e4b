import { describe, expect, it } from 'vitest';
import { holdsStems } from './holds-stems.ts';

describe('holdsStems', () => {
  it('asks for one stem of every group', () => {
    const groups = [['oppos', 'against'], ['fuel']];
    expect(holdsStems('Opposed to the fuel duty rise', groups)).toBe(true);
    expect(holdsStems('against fuel duty', groups)).toBe(true);
    expect(holdsStems('opposed to the duty rise', groups)).toBe(false);
  });

  it('refuses a forbidden stem', () => {
    expect(holdsStems('disapprove of her', [['approv']])).toBe(true);
    expect(holdsStems('disapprove of her', [['approv']], ['disapprov'])).toBe(false);
  });

  it('folds quotation marks and dashes of the text, and pads it', () => {
    expect(holdsStems('don’t know', [["don't"]])).toBe(true);
    expect(holdsStems('18–24', [['18-24']])).toBe(true);
    expect(holdsStems('Lab', [['lab ']])).toBe(true);
  });

  it('holds nothing in no text', () => {
    expect(holdsStems(null, [['a']])).toBe(false);
    expect(holdsStems(null, [])).toBe(true);
    expect(holdsStems('anything', [[]])).toBe(false);
  });
});
