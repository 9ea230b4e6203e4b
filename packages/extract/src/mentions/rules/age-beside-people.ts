import { endAt } from '../place.ts';
import type { MentionRule } from '../rule.ts';
import { SPACE } from '../wording.ts';

const PEOPLE =
  '(?:people|persons|voters|adults|men|women|those|respondents|residents|citizens|workers|\\p{L}{1,20}ans|parents)(?: aged)?';
const UPWARDS = new RegExp(`(?<=\\b${PEOPLE} (?:over|above)${SPACE})(?=\\S)`, 'iuy');
const DOWNWARDS = new RegExp(`(?<=\\b${PEOPLE} (?:under|below)${SPACE})(?=\\S)`, 'iuy');
const NO_AGE = new RegExp(`%|[-.,]?\\d|${SPACE}?(?:per|percent)`, 'iuy');

export const ageBesidePeople: MentionRule = {
  name: 'age-beside-people',
  example: 'people over 65; voters under 30; those above 50',
  precedence: 1,
  cues: { before: ['over', 'above', 'under', 'below'] },
  read({ text, start, end, value }) {
    if (!(value >= 10 && value <= 120) || endAt(NO_AGE, text, end) >= 0) return null;
    if (endAt(UPWARDS, text, start) >= 0) return { form: 'age', value, low: value, start, end };
    if (endAt(DOWNWARDS, text, start) >= 0) return { form: 'age', value, high: value, start, end };
    return null;
  },
};
