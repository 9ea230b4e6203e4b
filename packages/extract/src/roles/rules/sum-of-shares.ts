import { wording, type RoleRule } from '../rule.ts';

const CUES = 'add adds adding added sum sums summing come comes total totals equal'.split(' ');

export const sumOfShares: RoleRule = {
  name: 'sum-of-shares',
  example: 'figures may not add up to 100%; the totals come to more than 100 per cent',
  role: 'other_statistic',
  cues: { before: CUES },
  forms: ['percent'],
  read: wording({
    before:
      /\b(?:add(?:s|ing|ed)? (?:up )?to|sum(?:s|ming)? to|come to|comes to|totals?|equal) (?:more than |exactly |less than )?$/i,
  }),
};
