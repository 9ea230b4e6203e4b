import type { RoleRule } from '../rule.ts';

const BEFORE =
  /\b(?:poll|survey|study|sample|interviews)\b[^.;]{0,90} with (?:(?:a|total|of|more|than|over|about|around|some|nearly|almost) ){0,4}$/i;
const AFTER =
  /^ (?:[\p{L}.-]{1,20} ){0,4}(?:adults|voters|people|americans|britons|residents|citizens|respondents|scots|australians|canadians|electors|participants)\b/iu;

export const sampleThenQuestioned: RoleRule = {
  name: 'sample-then-questioned',
  example: 'The poll was carried out in May with 1,010 adult Scots, 918 of them voters',
  role: 'sample_size',
  forms: ['number'],
  read({ before, after }) {
    const left = BEFORE.exec(before);
    const right = AFTER.exec(after);
    return left && right ? right[0].length + ' with '.length : null;
  },
};
