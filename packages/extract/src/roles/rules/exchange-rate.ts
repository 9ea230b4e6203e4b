import { wording, type RoleRule } from '../rule.ts';

const CURRENCIES = 'dollar euro pound yen rupee yuan franc peso currencies'.split(' ');

export const exchangeRate: RoleRule = {
  name: 'exchange-rate',
  example: 'up 2 per cent against the euro; lost 1.4% on the dollar',
  role: 'other_statistic',
  cues: { after: CURRENCIES },
  forms: ['percent'],
  read: wording({
    after:
      /^ (?:against|versus|on) (?:the |a basket of )?(?:\p{L}+ )?(?:dollar|euro|pound|yen|rupee|yuan|franc|peso|currencies)\b/iu,
  }),
};
