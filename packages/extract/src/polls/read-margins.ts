import type { Sentence } from '@topline/model';
import type { NumberExpression } from '../mentions/rule.ts';
import { isNear } from './is-near.ts';
import { MARGIN_WORDS } from './lexicon/asking-words.ts';
import { placesOf, type WordScan } from './scan-words.ts';
import type { RoleReading } from '../roles/index.ts';

/** Widest margin of error that a story gives for a poll, in points. */
const WIDEST = 15;
const BEFORE =
  /(?<![\p{L}])(?:margins? (?:of|for) (?:sampling )?error|margin|error margins?|sampling (?:error|tolerance|margin)|(?:standard|statistical) error|error (?:rate|range|band)|error|credibility interval|confidence interval|moe|(?:accurate|correct|good|reliable|off|wrong|out)(?: by| to)?(?: within| by| to)?|plus or minus|plus-or-minus|\+ ?\/ ?[-–−]|±)(?!\p{L})[^.;]{0,70}$/iu;
const SIGNED = /(?:plus or minus|plus-or-minus|\+ ?\/ ?[-–−]|±) ?$/iu;
const SIGN = /[±+/]/u;
const ERROR = /(?:error|moe|interval|tolerance|accura|sampling)/iu;
const WITHIN = /(?:within|by|to|of) (?:about |around |up to |as much as |plus or minus )?$/iu;
const AFTER =
  /^(?:[ -](?:percentage[ -])?points?|[ -]per ?cent|%|[ -]pts?\.?)?[ -](?:(?:points?|percentage points?|sampling|statistical) ){0,2}(?:margins? (?:of|for) (?:sampling )?error|error margin|margin,? 19 times|either way|(?:in )?either direction|19 times out of (?:20|twenty)|nineteen times)/iu;
const NINETEEN = /^[^.;]{0,30}?,? (?:19|nineteen) times out of (?:20|twenty)/iu;

/** `ahead by a margin of`: of victory, not of error. */
const LEADING =
  /(?<!\p{L})by (?:an?|the same|some) (?:\p{L}+ ){0,2}margin of (?:(?:about|around|just|only) )?$/iu;

/** The margins of error that a text states, in order. */
export function readMargins(
  text: string,
  sentences: readonly Sentence[],
  numbers: readonly NumberExpression[],
  roles: ReadonlyMap<NumberExpression, RoleReading>,
  places: WordScan['places'],
): NumberExpression[] {
  const words = placesOf(MARGIN_WORDS, places);
  let at = 0;
  return numbers.filter((number) => {
    const { start, end } = number.span;
    if (!canBeMargin(number)) return false;
    const isSigned = SIGN.test(text.slice(Math.max(0, start - 5), start));
    if (!isSigned && !isNear(words, number.span, 100)) return false;
    while ((sentences[at + 1]?.span.start ?? Infinity) <= start) at += 1;
    if (isConfidence(text, number)) return false;
    if (roles.get(number)?.role === 'margin_of_error') return true;
    const bounds = sentences[at]?.span ?? { start: 0, end: text.length };
    const before = text.slice(Math.max(bounds.start, start - 100), start);
    const after = text.slice(end, Math.max(end, Math.min(bounds.end, end + 60)));
    if (AFTER.test(after)) return true;
    const lead = BEFORE.exec(before)?.[0];
    if (!lead || /\d/.test(lead.replace(/\d[\d,]*\s+(?:\p{L}+ )?(?:times|level)/iu, '')))
      return SIGNED.test(before) && number.form !== 'number';
    if (SIGNED.test(before)) return true;
    if (LEADING.test(before)) return false;
    if (NINETEEN.test(after)) return true;
    return number.form === 'number'
      ? /error|moe/iu.test(lead)
      : ERROR.test(lead) || WITHIN.test(before);
  });
}

function canBeMargin({ form, value }: NumberExpression): boolean {
  return (
    (form === 'percent' || form === 'points' || form === 'number') &&
    value !== null &&
    value > 0 &&
    value <= WIDEST
  );
}

/** `95 per cent confidence`, `within 2 points of` a rival. */
function isConfidence(text: string, { span }: NumberExpression): boolean {
  return /^ (?:confidence|of (?!error|sampling))/iu.test(text.slice(span.end, span.end + 12));
}
