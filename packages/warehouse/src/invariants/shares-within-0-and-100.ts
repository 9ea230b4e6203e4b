import type { Invariant } from './invariant.ts';

export const sharesWithin0And100: Invariant = {
  name: 'shares_within_0_and_100',
  description: 'Shares in percent are within 0 and 100, bounds included',
  sql: `SELECT figure_id, value, value_low, value_high
FROM figures
WHERE measure = 'share' AND unit = 'percent'
  AND (value NOT BETWEEN 0 AND 100
    OR value_low NOT BETWEEN 0 AND 100
    OR value_high NOT BETWEEN 0 AND 100)`,
};
