import type { Measure, Wave } from '@topline/model';

/** What a number is as a figure: its measure, its wave, and the sign of a change. */
export interface Kind {
  readonly measure: Measure;
  readonly wave: Wave;
  readonly sign: 1 | -1;
}

/** The kinds that compete for a number; `null` is none: the number is no figure of a poll. */
export const KINDS: readonly (Kind | null)[] = [
  null,
  { measure: 'share', wave: 'current', sign: 1 },
  { measure: 'share', wave: 'previous', sign: 1 },
  { measure: 'lead', wave: 'current', sign: 1 },
  { measure: 'lead', wave: 'previous', sign: 1 },
  { measure: 'change', wave: 'current', sign: 1 },
  { measure: 'change', wave: 'current', sign: -1 },
  { measure: 'net', wave: 'current', sign: 1 },
  { measure: 'net', wave: 'current', sign: -1 },
  { measure: 'net', wave: 'previous', sign: 1 },
  { measure: 'net', wave: 'previous', sign: -1 },
];
