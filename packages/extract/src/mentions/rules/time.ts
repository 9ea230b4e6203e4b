import { endAt } from '../place.ts';
import type { MentionRule } from '../rule.ts';
import { JOIN, SPACE } from '../wording.ts';

const UNITS = 'second minute hour day week weekend fortnight month year decade term night'.split(
  ' ',
);
const UNIT = new RegExp(`${JOIN}(?:(?:${UNITS.join('|')})s?|centur(?:y|ies))(?!\\p{L})`, 'iuy');
const LINKS = ['-', ' to ', ' or ', '-to-'];
const CLOCK = new RegExp(
  String.raw`(?<![\d.,:])\d{1,2}(?:(?:[.:]\d{2})?${SPACE}?(?:a\.m\.|p\.m\.|[ap]m(?!\p{L}))|:\d{2}(?::\d{2})?(?![\d:]))`,
  'iuy',
);

export const time: MentionRule = {
  name: 'time',
  example: '10.30pm; 9 a.m.; 17:45; two weeks; a 24-hour; six-month',
  precedence: 1,
  cues: {
    after: [
      ...UNITS.flatMap((unit) => [unit, `${unit}s`]),
      'century',
      'centuries',
      'am',
      'pm',
      'a',
      'p',
      ':',
    ],
    links: LINKS,
  },
  read(place) {
    const { text, start } = place;
    const end = Math.max(
      endAt(UNIT, text, place.end),
      place.next && LINKS.includes(place.link) ? endAt(UNIT, text, place.next.end) : -1,
      place.digitsEnd > start ? endAt(CLOCK, text, start) : -1,
    );
    return end < 0 ? null : { form: 'time', value: null, start, end };
  },
};
