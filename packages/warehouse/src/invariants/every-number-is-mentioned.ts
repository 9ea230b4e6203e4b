import { quoteLiteral } from '../sql/quote-literal.ts';
import type { Invariant } from './invariant.ts';

/** Number words that are nothing else; `one` and `second` are left out. */
const WORDS = [
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
  'thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen',
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety',
  'hundred|thousand|million|billion',
].join('|');

/**
 * A run of digits or a word that ends in a number word, with the percent sign or words that follow.
 * No border is asked for on the left: splitting looks at the rest of the text only, where `million`
 * of `2.7million` would seem to begin a word, and finding looks at all of it.
 */
const NUMBER = quoteLiteral(
  String.raw`(?i)(?:[0-9]+|\pL*(?:${WORDS})\b)(?:[\s-]?%|[\s-]{1,2}per[\s-]?cent\b|percent\b)?`,
);
/** Leaves out words that only end like a number word: `often`. */
const IS_NUMBER = quoteLiteral(String.raw`(?i)^(?:[0-9]|(?:${WORDS})(?:\PL|$))`);

/**
 * DuckDB gives no positions of matches, so the text is split at the numbers and the lengths of the
 * pieces are summed: linear in the text. The mention that starts last before a number is the only
 * one that can hold it, since mentions do not overlap. The pattern is a literal in both places: DuckDB
 * compiles any other for every row.
 */
export const everyNumberIsMentioned: Invariant = {
  name: 'every_number_is_mentioned',
  description:
    'Every number of an English article lies in a mention (digits, unambiguous number words, ' +
    'and the percent sign or words after them); articles without sentences are left out: ' +
    'duplicates and, where polls only were asked for, articles without one',
  sql: `WITH split AS (
  SELECT article_id, regexp_split_to_array(text, ${NUMBER}) AS pieces,
    regexp_extract_all(text, ${NUMBER}) AS numbers
  FROM articles
  WHERE article_id IN (SELECT article_id FROM sentences)
    AND (language IS NULL OR lower(language) SIMILAR TO 'en(-.*)?')
), pieces AS (
  SELECT article_id, unnest(pieces) AS before, unnest(numbers) AS number,
    unnest(range(len(pieces))) AS place
  FROM split
), numbers AS (
  SELECT article_id, number,
    sum(length(before) + coalesce(length(number), 0)) OVER (
      PARTITION BY article_id ORDER BY place ROWS UNBOUNDED PRECEDING
    )::BIGINT AS number_end
  FROM pieces
)
SELECT n.article_id, n.number, n.number_end - length(n.number) AS char_start,
  n.number_end AS char_end
FROM numbers AS n
ASOF LEFT JOIN mentions AS m
  ON m.article_id = n.article_id AND m.char_start <= n.number_end - length(n.number)
WHERE regexp_matches(n.number, ${IS_NUMBER}) AND (m.char_end IS NULL OR m.char_end < n.number_end)`,
};
