/** Sources of regular expressions for what stands beside numbers, to be used with the flags `iuy`. */

/** A space between the parts of one expression; never a line end. */
export const SPACE = String.raw`[ \u00A0\u2009\u202F]`;
/** A hyphen, a space or two before a unit: `12 points`, `12-point`. */
export const JOIN = String.raw`(?:[ \u00A0\u2009\u202F]{1,2}|[\u2010\u2011-])`;
/** Joins the ends of a range. */
export const DASH = String.raw`[-\u2010-\u2014\u2212]`;

/** Links of a range, as `linkBetween` prints them. */
export const RANGE_LINKS = ['-', ' - ', ' -', '- ', ' to ', ' and ', '-to-', '- to '];
