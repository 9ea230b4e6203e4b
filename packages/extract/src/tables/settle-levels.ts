import { isHouseName } from './classify-label.ts';
import type { Axis, Heading, Level } from './levels.ts';
import { sumsToWhole } from './sums-to-whole.ts';
import type { Section } from './find-sections.ts';

/**
 * What the ordinary headings of a level are: answers, groups of those asked, names of such groups
 * (`Age`), what was asked about, who asked, or a title.
 */
export type LevelRole =
  'answers' | 'subgroups' | 'dimensions' | 'items' | 'pollsters' | 'title' | 'none';

export interface SettledLevel extends Level {
  readonly role: LevelRole;
}

export interface Settled {
  readonly levels: readonly SettledLevel[];
  /** How surely the roles were told apart, 0 to 1. */
  readonly sureness: number;
}

/** Headings that can be answers, subgroups or what was asked about. */
const ORDINARY = new Set([
  'option',
  'subgroup',
  'party',
  'place',
  'unknown',
  'everyone',
  'average',
]);

/** Decides what the headings of each level are; the order in which rows and columns stand counts nothing. */
export function settleLevels(printed: readonly Level[], section: Section): Settled {
  const levels = printed.map(withoutNamesakes).map((level) => withoutNames(level, printed));
  const roles = new Map<Level, LevelRole>();
  const strengths = new Map(levels.map((level) => [level, strengthOf(level, levels)]));
  const those = (strength: Strength) => levels.filter((level) => strengths.get(level) === strength);
  for (const level of levels) {
    const strength = strengths.get(level)!;
    if (strength !== 'open' && strength !== 'single') roles.set(level, strength);
  }
  let sureness = 1;
  const open = those('open');
  const single = those('single');
  const answers = those('answers');
  const whole = (level: Level) => sumsToWhole(level, levels, section);
  if (answers.some(({ axis }) => axis !== answers[0]!.axis)) {
    const best = choose(answers, whole);
    sureness = best.sureness;
    for (const level of answers) if (level.axis !== best.level.axis) roles.set(level, 'items');
  } else if (answers.length === 0 && open.length > 0) {
    const best = choose(open, whole);
    const rival = single.find((level) => ordinary(level)[0]?.kind !== 'everyone');
    const isRival = rival && open.length === 1 && !best.isWhole && standsAgainst(rival, best.level);
    if (isRival) roles.set(rival, 'answers');
    else roles.set(best.level, 'answers');
    sureness = isRival ? 0.9 : open.length === 1 ? 1 : best.sureness;
  } else if (answers.length === 0) {
    const only = single.find((level) => level.depth > 0 || level.axis === 'column');
    if (only) roles.set(only, 'answers');
  }
  for (const level of open)
    if (!roles.has(level)) roles.set(level, isOfPeople(level) ? 'subgroups' : 'items');
  for (const level of single)
    if (!roles.has(level))
      roles.set(level, ordinary(level)[0]?.kind === 'everyone' ? 'subgroups' : 'title');
  return { levels: levels.map((level) => ({ ...level, role: roles.get(level)! })), sureness };
}

type Strength = LevelRole | 'open' | 'single';

export function ordinary({ labels }: Pick<Level, 'labels'>): Heading[] {
  const seen = new Map<string, Heading>();
  for (const label of labels)
    if (label && ORDINARY.has(label.kind)) seen.set(label.words.toLowerCase(), label);
  return [...seen.values()];
}

/** `Harris` among candidates is no pollster. */
function withoutNamesakes(level: Level): Level {
  const houses = level.labels.filter((label) => label !== null && isHouse(label));
  const count = new Set(houses.map((label) => label?.words.toLowerCase())).size;
  const others = ordinary(level).length;
  if (
    level.name?.kind === 'pollster' ||
    count === 0 ||
    others === 0 ||
    (count > 1 && count >= others)
  )
    return level;
  return { ...level, labels: level.labels.map((label) => plainIf(label, isHouse)) };
}

/** `Housing` among issues is no name of groups: there are none below it. */
function withoutNames(level: Level, levels: readonly Level[]): Level {
  const isOuter = levels.some(({ axis, depth }) => axis === level.axis && depth > level.depth);
  if (isOuter || !level.labels.some((label) => label && NAMES.has(label.kind))) return level;
  if (ordinary(level).length === 0) return level;
  return { ...level, labels: level.labels.map((label) => plainIf(label, isNameOfGroups)) };
}

function plainIf(label: Heading | null, isWanted: (label: Heading) => boolean): Heading | null {
  return label && isWanted(label) ? { ...label, kind: 'unknown', dimension: null } : label;
}

const isNameOfGroups = ({ kind }: Heading) => NAMES.has(kind);

const NAMES = new Set(['dimension', 'axis']);

function isHouse({ kind, words }: Heading): boolean {
  return kind === 'pollster' && isHouseName(words);
}

function strengthOf(level: Level, levels: readonly Level[]): Strength {
  const labels = ordinary(level);
  const count = (kind: string) => labels.filter((label) => label.kind === kind).length;
  const named = level.labels.filter((label) => label !== null);
  const houses = new Set(named.filter(isHouse).map(({ words }) => words.toLowerCase())).size;
  if (level.name?.kind === 'pollster' && labels.length + houses > 0) return 'pollsters';
  if (houses > 0) return 'pollsters';
  if (named.some(({ kind }) => kind === 'dimension')) return 'dimensions';
  if (labels.length === 0) return 'none';
  const within = levels.some(
    (other) =>
      other.axis === level.axis &&
      other.depth < level.depth &&
      other.labels.some((label) => label?.kind === 'dimension'),
  );
  if (within || level.name?.kind === 'dimension') return 'subgroups';
  if (count('subgroup') > 0 && count('subgroup') >= count('option')) return 'subgroups';
  if (level.axis === 'row' && level.depth === 0) return 'items';
  if (labels.length === 1) return 'single';
  if (count('option') > 0) return 'answers';
  return count('everyone') > 0 ? 'subgroups' : 'open';
}

/** Of levels that can each be the answers: the one whose figures add up, else one of parties. */
function choose(
  candidates: readonly Level[],
  whole: (level: Level) => number,
): { level: Level; isWhole: boolean; sureness: number } {
  const ranked = candidates
    .map((level) => ({ level, share: whole(level), parties: partiesOf(level) }))
    .toSorted(
      (a, b) =>
        Number(b.share >= 0.6) - Number(a.share >= 0.6) ||
        b.share - a.share ||
        b.parties - a.parties ||
        axisRank(a.level.axis) - axisRank(b.level.axis) ||
        b.level.depth - a.level.depth,
    );
  const [best, next] = ranked;
  const isWhole = best!.share >= 0.6;
  const sureness = !next ? 1 : isWhole && next.share < 0.6 ? 0.95 : 0.7;
  return { level: best!.level, isWhole, sureness };
}

const axisRank = (axis: Axis) => (axis === 'row' ? 0 : 1);

function partiesOf(level: Level): number {
  const labels = ordinary(level);
  return labels.filter(({ kind }) => kind === 'party').length / Math.max(1, labels.length);
}

/** `Support` over figures for parties, places or things that do not add up: it is the answer. */
function standsAgainst(single: Level, open: Level): boolean {
  const [label] = ordinary(single);
  return label?.kind === 'option' || (isOfPlaces(open) && label !== undefined);
}

function isOfPlaces(level: Level): boolean {
  const labels = ordinary(level);
  return labels.filter(({ kind }) => kind === 'place').length * 2 >= labels.length;
}

function isOfPeople(level: Level): boolean {
  const labels = ordinary(level);
  const people = labels.filter(({ kind }) => /^(?:party|place|everyone|subgroup)$/u.test(kind));
  return people.length * 2 >= labels.length;
}
