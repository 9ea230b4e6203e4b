import type { MentionRule } from '../rule.ts';

export const leftoverDigits: MentionRule = {
  name: 'leftover-digits',
  example: 'digits that no other rule takes, so that none is lost: 1.2.3, abc12x9',
  precedence: -3,
  cues: { leftovers: 'digits' },
  read: ({ start, end }) => ({ form: 'number', value: null, start, end }),
};
