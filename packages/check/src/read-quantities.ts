/** Words that stand for a share: `just over one in four`, `a majority`, `nearly two-thirds`. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly kind: 'majority' | 'most' | 'fraction';
  /** The share that the words name, in percent. */
  readonly share: number;
  /** Where the share must lie, by the words before. */
  readonly side: 'at' | 'above' | 'below';
  /** True when the words also say that it is near: `just over`, but not `more than`. */
  readonly near: boolean;
}

const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  tenth: 10,
};

const HEDGE =
  '(?:(?<above>more than|over|upwards of|in excess of)|(?<below>less than|fewer than|under)|(?<justAbove>just over|slightly over|slightly more than|just more than|just above)|(?<justBelow>nearly|almost|just under|slightly under|slightly less than|not quite|just below)|about|around|roughly|some|approximately)';
const COUNT = Object.keys(COUNTS).join('|');
const FRACTION = `(?:(?<n>${COUNT})[ -](?<part>(?:third|quarter|fourth|fifth|sixth|seventh|eighth|tenth)s?)|(?<half>half))`;
const PERSON =
  'adults?|people|persons?|voters?|women|woman|men|man|households?|parents?|respondents?';
const IN = String.raw`(?<few>${COUNT}|\d{1,2}) (?:(?:${PERSON}) )?(?:in|out of)(?: every)? (?<many>${COUNT}|\d{1,3})`;
const PATTERN = new RegExp(
  String.raw`\b(?:${HEDGE} )?(?:(?<kind>majority|most)|${IN}|${FRACTION})\b(?! as\b)`,
  'gi',
);

/** What every quantity has, and is quick to look for. */
const MAY_BE =
  /majority|most|half|third|quarter|fourth|fifth|sixth|seventh|eighth|tenth| (?:in|of)(?: every)? (?:two|three|four|five|six|seven|eight|nine|ten|\d)/i;

/** Finds every quantity in words of a text; places are UTF-16 offsets in it. */
export function readQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  if (!MAY_BE.test(text)) return found;
  for (const match of text.matchAll(PATTERN)) {
    const groups = match.groups ?? {};
    const share = shareOf(groups);
    if (share === null) continue;
    const kind = groups.kind?.toLowerCase() as 'majority' | 'most' | undefined;
    const above = groups.above ?? groups.justAbove ?? kind;
    const below = groups.below ?? groups.justBelow;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: kind ?? 'fraction',
      share,
      side: above ? 'above' : below ? 'below' : 'at',
      near: kind === undefined && groups.above === undefined && groups.below === undefined,
    });
  }
  return found;
}

function shareOf(groups: Record<string, string | undefined>): number | null {
  if (groups.kind) return 50;
  const part = (groups.part ?? groups.half)?.toLowerCase().replace(/s$/, '');
  const [few, many] = part
    ? [readCount(groups.n ?? 'one'), PARTS[part]]
    : [readCount(groups.few), readCount(groups.many)];
  if (few === undefined || many === undefined || many < 2 || few > many) return null;
  return (100 * few) / many;
}

function readCount(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  return COUNTS[word.toLowerCase()] ?? (/^\d/.test(word) ? Number(word) : undefined);
}
