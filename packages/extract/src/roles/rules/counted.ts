import type { RoleRule } from '../rule.ts';

export const counted: RoleRule = {
  name: 'counted',
  example: 'three councillors; 650 seats; 12,000 jobs: a plain number before what is counted',
  role: 'count',
  precedence: -1,
  forms: ['number'],
  read: ({ after }) => (/^[ -]\p{L}/u.test(after) ? 0 : null),
};
