import { endAt } from '../place.ts';
import type { PlacedReading, MentionRule } from '../rule.ts';
import { JOIN, SPACE } from '../wording.ts';

const YEARS = `(?:s|${JOIN}years?(?: of age)?)?`;
const OR_UP = new RegExp(
  `(?:${YEARS}${JOIN}(?:or|and|&)${JOIN}(?:overs?|older|above|up)(?!\\p{L}|${SPACE}\\d)|${JOIN}plus(?!\\p{L}|${SPACE}\\d)|\\+(?!${SPACE}?\\d))`,
  'iuy',
);
const OR_DOWN = new RegExp(
  `${YEARS}${JOIN}(?:or|and|&)${JOIN}(?:unders?|younger|below)(?!\\p{L})`,
  'iuy',
);
const PLURAL = /s(?!\p{L})/iuy;
const OVERS = new RegExp(`(?<=(?<![\\p{L}\\d])(?:over|under)(?:${JOIN}))(?=\\S)`, 'iuy');
const AGED = new RegExp(`(?<=\\baged?${SPACE}(?:over|under|below|above)${SPACE})(?=\\S)`, 'iuy');

const OVER_AGE = new RegExp(
  `(?<=\\b(?:over|above|(?:older|more) than)${SPACE}(?:the${SPACE})?age${SPACE}(?:of${SPACE})?)(?=\\S)`,
  'iuy',
);
const UNDER_AGE = new RegExp(
  `(?<=\\b(?:under|below|(?:younger|less) than)${SPACE}(?:the${SPACE})?age${SPACE}(?:of${SPACE})?)(?=\\S)`,
  'iuy',
);

export const ageBound: MentionRule = {
  name: 'age-bound',
  example:
    '65 or over; over-65s; under 30s; 65+; aged under 25; 65-plus; 65 years or older; under age 35',
  precedence: 2,
  cues: {
    after: ['or', 'and', '&', '+', 'plus', 's', 'year', 'years'],
    before: ['over', 'under', 'below', 'above', 'age', 'of'],
  },
  read({ text, start, end, value, before, beforeStart }) {
    if (!(value > 0 && value <= 120)) return null;
    const up = endAt(OR_UP, text, end);
    if (up >= 0) return bound(true, value, start, up);
    const down = endAt(OR_DOWN, text, end);
    if (down >= 0) return bound(false, value, start, down);
    const upwards = before === 'over' || before === 'above';
    const plural = endAt(PLURAL, text, end);
    if (plural >= 0 && endAt(OVERS, text, start) >= 0) {
      return bound(upwards, value, beforeStart, plural);
    }
    if (endAt(OVER_AGE, text, start) >= 0) return bound(true, value, start, end);
    if (endAt(UNDER_AGE, text, start) >= 0) return bound(false, value, start, end);
    return endAt(AGED, text, start) >= 0 ? bound(upwards, value, start, end) : null;
  },
};

function bound(upwards: boolean, value: number, start: number, end: number): PlacedReading {
  return { form: 'age', value, ...(upwards ? { low: value } : { high: value }), start, end };
}
