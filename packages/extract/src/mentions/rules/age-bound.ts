import { endAt } from '../place.ts';
import type { PlacedReading, MentionRule } from '../rule.ts';
import { JOIN, SPACE } from '../wording.ts';

const OR_UP = new RegExp(
  `(?:${JOIN}(?:or|and)${JOIN}(?:over|older|above|up)(?!\\p{L})|${JOIN}plus(?!\\p{L}|${SPACE}\\d)|\\+(?!${SPACE}?\\d))`,
  'iuy',
);
const OR_DOWN = new RegExp(`${JOIN}(?:or|and)${JOIN}(?:under|younger|below)(?!\\p{L})`, 'iuy');
const PLURAL = /s(?!\p{L})/iuy;
const OVERS = new RegExp(`(?<=(?<![\\p{L}\\d])(?:over|under)(?:${JOIN}))(?=\\S)`, 'iuy');
const AGED = new RegExp(`(?<=\\baged?${SPACE}(?:over|under|below|above)${SPACE})(?=\\S)`, 'iuy');

export const ageBound: MentionRule = {
  name: 'age-bound',
  example: '65 or over; over-65s; under 30s; 65+; aged under 25; 65-plus',
  precedence: 2,
  cues: { after: ['or', 'and', '+', 'plus'], before: ['over', 'under', 'below', 'above'] },
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
    return endAt(AGED, text, start) >= 0 ? bound(upwards, value, start, end) : null;
  },
};

function bound(upwards: boolean, value: number, start: number, end: number): PlacedReading {
  return { form: 'age', value, ...(upwards ? { low: value } : { high: value }), start, end };
}
