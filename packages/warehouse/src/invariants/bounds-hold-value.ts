import type { Invariant } from './invariant.ts';

export const boundsHoldValue: Invariant = {
  name: 'bounds_hold_value',
  description: 'value_low <= value <= value_high where they are given',
  sql: `SELECT figure_id, value_low, value, value_high
FROM figures
WHERE value_low > value OR value > value_high`,
};
