import type { Measure, SubgroupDimension } from '@topline/model';
import type { Axis, Heading } from './levels.ts';
import type { LabelKind } from './lexicon/label-wordings.ts';
import { findLatest } from './read-wave.ts';
import type { SettledLevel } from './settle-levels.ts';

export interface Group {
  readonly heading: Heading;
  readonly dimension: SubgroupDimension;
}

/** What the headings of one row or column say of all its figures. */
export interface LineReading {
  readonly answers: readonly Heading[];
  readonly subgroups: readonly Group[];
  /** What was asked about, or the question. */
  readonly items: readonly Heading[];
  readonly pollster: Heading | null;
  readonly wave: { readonly heading: Heading; readonly isLatest: boolean } | null;
  readonly measure: { readonly measure: Measure; readonly heading: Heading } | null;
  /** Why its numbers are no figures: `sample`, `election` … */
  readonly special: LabelKind | null;
}

const MEASURES: Readonly<Partial<Record<LabelKind, Measure>>> = {
  change: 'change',
  lead: 'lead',
  net: 'net',
  seats: 'seats',
  score: 'score',
};
const SPECIAL = new Set<LabelKind>([
  'sample',
  'margin',
  'rank',
  'election',
  'tally',
  'dates',
  'client',
  'mode',
]);

interface Draft {
  answers: Heading[];
  subgroups: Group[];
  items: Heading[];
  pollster: Heading | null;
  wave: LineReading['wave'];
  measure: LineReading['measure'];
  special: LabelKind | null;
  dimension: SubgroupDimension | null;
}

/** What the headings say of each row, or of each column. */
export function readLines(
  levels: readonly SettledLevel[],
  axis: Axis,
  count: number,
): readonly LineReading[] {
  const own = levels.filter((level) => level.axis === axis).toSorted((a, b) => a.depth - b.depth);
  const latest = new Map(own.map((level) => [level, latestOf(level)]));
  return Array.from({ length: count }, (_, line): LineReading => {
    const draft: Draft = {
      answers: [],
      subgroups: [],
      items: [],
      pollster: null,
      wave: null,
      measure: null,
      special: null,
      dimension: null,
    };
    for (const level of own) {
      const heading = level.labels[line];
      if (heading) note(draft, level, heading, latest.get(level)!);
    }
    return draft;
  });
}

function note(
  draft: Draft,
  level: SettledLevel,
  heading: Heading,
  latest: ReadonlyMap<string, boolean>,
): void {
  const { kind } = heading;
  const { role } = level;
  const measure = MEASURES[kind];
  if (measure) draft.measure = { measure, heading };
  else if (SPECIAL.has(kind)) draft.special ??= kind;
  else if (kind === 'wave')
    draft.wave = { heading, isLatest: latest.get(heading.words.toLowerCase()) ?? true };
  else if (kind === 'dimension') draft.dimension = heading.dimension;
  else if (kind === 'total') draft.special ??= role === 'answers' ? 'total' : null;
  else if (kind === 'average' && role === 'pollsters') draft.special ??= 'average';
  else if (role === 'pollsters') draft.pollster = heading;
  else if (kind === 'share' || kind === 'axis' || kind === 'pollster') return;
  else if (role === 'answers') draft.answers.push(heading);
  else if (role === 'items' || role === 'title') draft.items.push(heading);
  else if ((role === 'subgroups' || role === 'dimensions') && !isEveryone(heading, level)) {
    const dimension =
      draft.dimension ?? level.name?.dimension ?? heading.dimension ?? usualDimension(level);
    draft.subgroups.push({ heading, dimension });
  }
}

/** `Registered voters` beside all adults are a part of them. */
const NARROWED = /(?<!\p{L})(?:likely|registered|decided|eligible|certain)(?!\p{L})/iu;

/** `Canada` beside its provinces is everybody. */
function isEveryone({ kind, dimension, words }: Heading, { labels }: SettledLevel): boolean {
  if (kind === 'everyone') {
    const isWider = (label: Heading | null) =>
      label?.kind === 'everyone' && !NARROWED.test(label.words);
    return !NARROWED.test(words) || !labels.some(isWider);
  }
  if (kind !== 'place' || dimension !== 'nation') return false;
  const others = labels.filter((label) => label?.dimension && label.dimension !== 'nation');
  const nations = new Set(
    labels.filter((label) => label?.dimension === 'nation').map((label) => label?.words),
  );
  return nations.size === 1 && others.length > 0;
}

/** What most of its neighbours are groups by. */
function usualDimension({ labels }: SettledLevel): SubgroupDimension {
  const named = labels.flatMap((label) => (label?.dimension ? [label.dimension] : []));
  const all = labels.filter((label) => label !== null && label.kind !== 'everyone').length;
  const usual = [...new Set(named)].find(
    (one) => named.filter((other) => other === one).length * 2 > all,
  );
  return usual ?? 'other';
}

function latestOf({ labels }: SettledLevel): ReadonlyMap<string, boolean> {
  const waves = new Map<string, Heading>();
  for (const label of labels) if (label?.wave) waves.set(label.words.toLowerCase(), label);
  const marks = findLatest([...waves.values()].map(({ wave }) => wave!));
  return new Map([...waves.keys()].map((words, index) => [words, marks[index]!]));
}
