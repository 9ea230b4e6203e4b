const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december';

/** Words right after a number by which it is of an earlier time: `two months ago`, `last year`. */
export const EARLIER_AFTER = new RegExp(
  [
    String.raw`^(?: (?:of|for|in favou?r of) [\p{L}' ]{1,30})? ?(?:(?:a|one|two|three|four|five|six|\d+|several|few|just|only|some|about) ){0,3}(?:weeks?|months?|years?|days?)? ?(?:ago|earlier|previously)\b`,
    String.raw`^ (?:last (?:month|year|week|time|autumn|spring|summer|winter|${MONTH})|in (?:the|its|an?) (?:previous|earlier|last|same)|(?:in|back in) (?:19|20)\d\d|at the (?:start|beginning|end))\b`,
  ].join('|'),
  'iu',
);

/** A time after a number that is compared with another: a month is then an earlier one. */
export const MONTH_AFTER = new RegExp(String.raw`^ in (?:${MONTH}|(?:early |late )?\d{4})\b`, 'iu');
