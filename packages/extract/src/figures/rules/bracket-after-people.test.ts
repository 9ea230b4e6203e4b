import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../testing/annotated.ts';

describe('bracket-after-people', () => {
  test.each([
    'A majority of {women} ([52 per cent]) <said they backed the tram → back the tram>.',
    'Most {Harbour voters} ([71%]) <oppose the toll>.',
    'Most {nurses} ([46 percent]) <wanted to leave → want to leave>.',
  ])('reads: %s', (annotated) => {
    const { found, marked } = figuresIn(annotated);
    expect(found).toMatchObject(marked);
    expect(found.map(({ rule }) => rule)).toContain('bracket-after-people');
  });

  test.each(['Remain (48%) is ahead.', 'Half of nurses (46 per cent) would strike.'])(
    'refuses: %s',
    (text) => {
      expect(figuresIn(text).found.map(({ rule }) => rule)).not.toContain('bracket-after-people');
    },
  );
});
