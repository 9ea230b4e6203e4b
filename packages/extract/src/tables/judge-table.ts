import type { Grid } from './grid.ts';
import type { Headings } from './levels.ts';

/**
 * What a table is of. `poll`: it says so itself; `perhaps`: its headings are those of a poll's
 * table, so that it is one in a story about a poll.
 */
export type TableKind = 'poll' | 'perhaps' | 'election' | 'league' | 'money' | 'other';

const POLL_WORDS =
  /(?<![\p{L}-])(?:polls?|polling|polled|pollsters?|surveys?|surveyed|respondents|interviewed|interviews|fieldwork|voting intentions?|vote intentions?|sample of)(?![\p{L}])(?! (?:stations?|day|place|cards?|closed?|opened))/iu;
const ELECTION_WORDS =
  /(?<!\p{L})(?:(?:election|by-election|referendum|ballot|poll|council|vote|final|official|declared|full) (?:results?|count|outcome)|results? (?:of|in|from|at) the (?:.{0,30} )?(?:election|by-election|referendum|vote|ballot)|how (?:the country|they|each .{2,20}|.{2,20}) voted|votes (?:cast|counted)|declared|elected|results? by (?:constituency|district|state|ward))(?!\p{L})/iu;
const STATISTICS_WORDS =
  /(?<!\p{L})(?:gdp|inflation|unemployment|jobless|census|population|interest rates?|mortgage|house prices|exports?|imports?|rainfall|temperatures?|emissions|crimes?|offences|sales|market share|turnover|revenue|profits?|budget|spending|tax(?:es)? (?:rates?|bands?)|exam|grades?|pass rates?|gcses?|a-levels?|waiting (?:times?|lists?)|vaccinat\p{L}+|infections|deaths|births|ratings share|viewers|box office|odds|bookmakers?|betting|calories|nutrition|medals?|enrol?ments?|statistics|eurostat|oecd|imf|ministry|department|electoral commission|central bank|bureau|ownership|literacy|completion rates?|occupancy)(?!\p{L})/iu;
const LEAGUE =
  /^(?:p|pl|pld|w|d|l|t|gd|gf|ga|f|a|pts|played|won|drawn|drew|lost|points|goals.{0,12}|nrr|wins|losses|draws|gp|pct|gb|bp|runs|wickets|avg|sr|hr|rbi|laps|time|gold|silver|bronze)$/iu;
const MONEY_WORDS =
  /(?<!\p{L})(?:price|prices|cost|costs|fare|fee|salary|salaries|wages?|rent|odds)(?!\p{L})/iu;

export interface TableWords {
  /** Caption, titles and notes. */
  readonly own: string;
  /** The sentences right before. */
  readonly before: string;
  /** True where its own words name a polling organisation. */
  readonly namesPollster: boolean;
  /** True where the sentences right before do. */
  readonly isAfterPollster: boolean;
}

/** Tells the tables of polls from those of elections, leagues, prices and statistics. */
export function judgeTable(
  grid: Grid,
  headings: readonly Headings[],
  { own, before, namesPollster, isAfterPollster }: TableWords,
): TableKind {
  const labels = headings.flatMap(({ levels }) => levels.flatMap((level) => level.labels));
  const named = labels.filter((label) => label !== null);
  const distinct = [...new Map(named.map((label) => [label.cell, label])).values()];
  const count = (kind: string) => distinct.filter((label) => label.kind === kind).length;
  const heads = headings.flatMap(({ levels }) =>
    levels.flatMap(({ name }) => (name ? [name] : [])),
  );
  const cells = new Set(grid.flat());
  const money = [...cells].filter(({ numbers }) => numbers.some(({ form }) => form === 'money'));
  const figures = [...cells].filter(({ value }) => value !== null);
  const saysPoll = namesPollster || POLL_WORDS.test(own);
  const houses = count('pollster') + (heads.some(({ kind }) => kind === 'pollster') ? 2 : 0);

  if (distinct.filter(({ words }) => LEAGUE.test(words)).length >= 3) return 'league';
  const inBody = money.filter((cell) => !distinct.some((label) => label.cell === cell)).length;
  if (inBody > 0 && inBody * 2 >= figures.length) return 'money';
  if (count('tally') > 0 && !saysPoll && houses === 0) return 'election';
  if (ELECTION_WORDS.test(own) && !saysPoll && houses === 0) return 'election';
  if (saysPoll || houses >= 2) return 'poll';
  const options = count('option');
  const isAfterPoll = isAfterPollster || POLL_WORDS.test(before);
  const heading = `${own} ${distinct.map(({ words }) => words).join(' ')} ${heads.map(({ words }) => words).join(' ')}`;
  if (options < 2 && (STATISTICS_WORDS.test(heading) || MONEY_WORDS.test(heading))) return 'other';
  const isOfElection =
    ELECTION_WORDS.test(before) && !POLL_WORDS.test(before.replace(ELECTION_WORDS, ''));
  if (isOfElection && options < 2) return 'election';
  if (count('sample') > 0 && (options > 0 || count('party') > 1 || count('subgroup') > 0))
    return 'poll';
  if (options >= 2) return isAfterPoll ? 'poll' : 'perhaps';
  if (STATISTICS_WORDS.test(before)) return 'other';
  if (isAfterPoll) return figures.length > 1 ? 'poll' : 'perhaps';
  return count('party') >= 2 || count('subgroup') >= 2 || count('wave') >= 2 || options > 0
    ? 'perhaps'
    : 'other';
}
