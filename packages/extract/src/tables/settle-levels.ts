import { chooseLevel } from './choose-level.ts';
import {
  strengthOf,
  withoutNames,
  withoutNamesakes,
  type LevelRole,
  type Strength,
} from './level-strength.ts';
import type { Level } from './levels.ts';
import { ordinaryHeadings } from './ordinary-headings.ts';
import { sumsToWhole } from './sums-to-whole.ts';
import type { Section } from './find-sections.ts';

export interface SettledLevel extends Level {
  readonly role: LevelRole;
}

export interface Settled {
  readonly levels: readonly SettledLevel[];
  /** How surely the roles were told apart, 0 to 1. */
  readonly sureness: number;
}

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
    const best = chooseLevel(answers, whole);
    sureness = best.sureness;
    for (const level of answers) if (level.axis !== best.level.axis) roles.set(level, 'items');
  } else if (answers.length === 0 && open.length > 0) {
    const best = chooseLevel(open, whole);
    const rival = single.find((level) => ordinaryHeadings(level)[0]?.kind !== 'everyone');
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
      roles.set(level, ordinaryHeadings(level)[0]?.kind === 'everyone' ? 'subgroups' : 'title');
  return { levels: levels.map((level) => ({ ...level, role: roles.get(level)! })), sureness };
}

/** `Support` over figures for parties, places or things that do not add up: it is the answer. */
function standsAgainst(single: Level, open: Level): boolean {
  const [label] = ordinaryHeadings(single);
  return label?.kind === 'option' || (isOfPlaces(open) && label !== undefined);
}

function isOfPlaces(level: Level): boolean {
  const labels = ordinaryHeadings(level);
  return labels.filter(({ kind }) => kind === 'place').length * 2 >= labels.length;
}

function isOfPeople(level: Level): boolean {
  const labels = ordinaryHeadings(level);
  const people = labels.filter(({ kind }) => /^(?:party|place|everyone|subgroup)$/u.test(kind));
  return people.length * 2 >= labels.length;
}
