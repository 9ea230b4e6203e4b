import { JOIN } from './wording.ts';

/** Source of a regular expression for the unit, in all its spellings. */
const PERCENT = String.raw`(?:%|per[ \u00A0\u2009\u202F\n-]?cent(?!\p{L})|percents?(?!\p{L})|pct(?!\p{L})|pc(?!\p{L})|p\.c\.)`;

/** The unit right behind a number, also where the lines of a paragraph are broken there. */
export const PERCENT_BEHIND = new RegExp(`(?:${JOIN}|\\n)?${PERCENT}`, 'iuy');

/** What such a unit starts with. */
export const PERCENT_CUES = ['%', 'per', 'percent', 'percents', 'pc', 'pct', 'p'];
