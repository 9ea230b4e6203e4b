import { isHouseName } from './classify-label.ts';
import type { Heading, Level } from './levels.ts';
import { ordinaryHeadings } from './ordinary-headings.ts';

/**
 * What the ordinary headings of a level are: answers, groups of those asked, names of such groups
 * (`Age`), what was asked about, who asked, or a title.
 */
export type LevelRole =
  'answers' | 'subgroups' | 'dimensions' | 'items' | 'pollsters' | 'title' | 'none';

/** A role that the headings leave no choice of; `open` and `single` are for the table to decide. */
export type Strength = LevelRole | 'open' | 'single';

/** `Harris` among candidates is no pollster. */
export function withoutNamesakes(level: Level): Level {
  const houses = level.labels.filter((label) => label !== null && isHouse(label));
  const count = new Set(houses.map((label) => label?.words.toLowerCase())).size;
  const others = ordinaryHeadings(level).length;
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
export function withoutNames(level: Level, levels: readonly Level[]): Level {
  const isOuter = levels.some(({ axis, depth }) => axis === level.axis && depth > level.depth);
  if (isOuter || !level.labels.some((label) => label && NAMES.has(label.kind))) return level;
  if (ordinaryHeadings(level).length === 0) return level;
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

/** What the headings of a level are by themselves. */
export function strengthOf(level: Level, levels: readonly Level[]): Strength {
  const labels = ordinaryHeadings(level);
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
