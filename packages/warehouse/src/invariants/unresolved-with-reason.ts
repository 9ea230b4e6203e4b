import type { Invariant } from './invariant.ts';

export const unresolvedWithReason: Invariant = {
  name: 'unresolved_with_reason',
  description: 'A number that stays unresolved says why',
  sql: `SELECT mention_id, as_printed
FROM mentions
WHERE role = 'unresolved' AND reason IS NULL`,
};
