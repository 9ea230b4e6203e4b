/** Source of a regular expression for the name of a month, in full or in short. */
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const DAY = `(?:${WEEKDAY},? (?:the )?)?\\d{1,2}(?:st|nd|rd|th)?(?![\\d%])`;
const DATE = `(?:${WEEKDAY},? )?(?:${DAY}(?: of)? ${MONTH}|${MONTH} ${DAY})(?:,? (?:19|20)\\d\\d(?!\\d))?`;
const TO = '(?: ?[-–—] ?|,? (?:and|to|through|thru|until) )';

/** `3-5 May`, `between June 17 and June 22, 2019`: first and last day; for the flag `u`. */
export const DAYS = `(?:${DAY}(?: of)?${TO}${DATE}|${MONTH} ${DAY} ?[-–—] ?${DAY}(?! ?${MONTH})(?:,? (?:19|20)\\d\\d(?!\\d))?|${MONTH} ${DAY}${TO}${DAY}(?! ${MONTH})(?:,? (?:19|20)\\d\\d(?!\\d))?|${DATE}${TO}${DATE})`;
/** `22 May 2014`, `June 17`. */
export const DAY_OF_MONTH = DATE;
/** `May 2016`, `April to June 2020`. */
export const MONTHS = `${MONTH}(?:${TO}${MONTH})?,? (?:19|20)\\d\\d`;
/** What stands before the first month of such dates, for the end of a text. */
export const BEFORE_MONTH = `(?:(?:between|from|on|during) )?(?:${DAY}(?: of)?${TO})?(?:${WEEKDAY},? (?:the )?)?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?$`;

/** The words that the name of a month can be, lower case. */
export const MONTH_WORDS: readonly string[] =
  `january february march april may june july august september october november december jan feb mar
   apr jun jul aug sept sep oct nov dec`.split(/\s+/u);
