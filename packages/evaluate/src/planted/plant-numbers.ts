import { listParts, reckon, setValue, splitFigure, valuesOf } from './edit-story.ts';
import type { Planted } from './plant-errors.ts';
import { readPrinted } from './printed-number.ts';
import type { Random } from './seed-random.ts';
import type { Story } from './story.ts';

/** Plants errors by other numbers, as misprints and slips of memory make them. */
export function plantNumbers(story: Story, random: Random): Planted[] {
  return [
    ...plantSums(story, random),
    ...plantDifferences(story, random),
    ...plantParts(story, random),
    ...plantSizes(story, random),
    ...plantDoubles(story, random),
  ];
}

/** From `low` to `high`, both included. */
function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random.next() * (high - low + 1));
}

function twice<Item>(make: () => Item): Item[] {
  return [make(), make()];
}

/** One answer of a complete question is too large (C01), or too small for the others (C02). */
function plantSums(story: Story, random: Random): Planted[] {
  const reckoned = new Set(Object.values(story.figures).flatMap(({ of }) => of ?? []));
  return story.questions.flatMap((question) => {
    const free = question.filter((key) => !reckoned.has(key) && valuesOf(story, key).length === 1);
    const key = free.at(-1);
    const [value] = valuesOf(story, key ?? '');
    if (key === undefined || value === undefined) return [];
    const add = (by: number, code: string): Planted => ({
      code,
      what: `${key} ${value} → ${value + by}`,
      story: setValue(story, key, value + by),
    });
    const most = Math.min(value - 1, 9);
    return [
      ...twice(() => add(between(random, 4, 18), 'C01')),
      ...(most < 3 ? [] : [add(-between(random, 3, most), 'C02')]),
    ];
  });
}

/** A lead, a net, a total or a change that is not what it is reckoned from. */
function plantDifferences(story: Story, random: Random): Planted[] {
  return Object.entries(story.figures).flatMap(([key, { m, of }]): Planted[] => {
    const [value] = valuesOf(story, key);
    if (value === undefined || of === null) return [];
    const wrong = (code: string): Planted => {
      const other = value + (value > 8 && random.chance(0.3) ? -1 : 1) * between(random, 3, 7);
      return { code, what: `${key} ${value} → ${other}`, story: setValue(story, key, other) };
    };
    if (m === 'lead') return [...twice(() => wrong('C03')), ...plantNearTies(story, key, random)];
    if (m === 'net') return twice(() => wrong('C16'));
    if (m === 'change') return twice(() => smallChange(story, key, of, between(random, 1, 2)));
    return [];
  });
}

/** The earlier share is so near to that of now that the change may be chance (C06). */
function smallChange(
  story: Story,
  key: string,
  [now, before]: readonly [string, string],
  points: number,
): Planted {
  const [[share = 0], [earlier = 0]] = [valuesOf(story, now), valuesOf(story, before)];
  const told = setValue(story, before, share + (earlier < share ? -points : points));
  const what = `${key} ${Math.abs(share - earlier)} → ${points}`;
  return { code: 'C06', what, story: reckon(told) };
}

/** One of the parts of a total (`strongly support`) is not what the total leaves for it (C16). */
function plantParts(story: Story, random: Random): Planted[] {
  const parts = Object.keys(story.figures).filter((key) => PART.test(story.figures[key]?.a ?? ''));
  if (parts.length < 2) return [];
  return parts.flatMap((key) => {
    const [value] = valuesOf(story, key);
    if (value === undefined) return [];
    return twice(() => {
      const other = value + (random.chance(0.5) ? -1 : 1) * between(random, 3, 8);
      return {
        code: 'C16',
        what: `${key} ${value} → ${other}`,
        story: setValue(story, key, other),
      };
    });
  });
}

const PART = /^(?:strongly|somewhat|very|tend to) /;

/** The same lead, but so small that it may be chance: shares, net and earlier shares move along (C05). */
function plantNearTies(story: Story, key: string, random: Random): Planted[] {
  const [front, rear] = story.figures[key]?.of ?? ['', ''];
  const [[first], [second]] = [valuesOf(story, front), valuesOf(story, rear)];
  const question = story.questions.find((keys) => keys.includes(front));
  const rest = question?.filter((one) => one !== front && one !== rear).at(-1);
  const [left] = valuesOf(story, rest ?? '');
  const words = listParts(story).some((part) => part.kind === 'swap' && /C04|C05/.test(part.code));
  if (first === undefined || second === undefined || words || first - second < 4) return [];
  return twice(() => {
    const lead = between(random, 1, 2);
    const lower = first - second - lead;
    let told = setValue(story, front, first - lower);
    if (rest !== undefined && left !== undefined) told = setValue(told, rest, left + lower);
    // The earlier share moves along, so that the change stays.
    for (const { of } of Object.values(story.figures)) {
      const [before] = valuesOf(told, of?.[1] ?? '');
      if (of?.[0] !== front || of[1] === rear || before === undefined) continue;
      told = setValue(told, of[1], before - lower);
    }
    return { code: 'C05', what: `lead ${first - second} → ${lead}`, story: reckon(told) };
  });
}

/** Groups too small (C07) or larger than the sample (C13), margins that do not go with it (C11). */
function plantSizes(story: Story, random: Random): Planted[] {
  return listParts(story).flatMap((part): Planted[] => {
    if (part.kind !== 'size' && part.kind !== 'margin') return [];
    const { kind, key } = part;
    const value = readPrinted(part.text);
    const change = (code: string, to: number): Planted => ({
      code,
      what: `${kind} ${value} → ${to}`,
      story: setValue(story, key, to, kind),
    });
    if (kind === 'margin') {
      return [
        change('C11', Math.round(10 * value * 2.2) / 10),
        change('C11', value + between(random, 3, 6)),
      ];
    }
    const owner = story.figures[key]?.p ?? '';
    const sample = story.polls[owner]?.sample ?? 0;
    return [
      ...twice(() => change('C07', between(random, 21, 96))),
      change('C13', sample + between(random, 40, 400)),
    ];
  });
}

/** A figure or a sample that is printed twice, once with another number: C10 in headlines, else C13. */
function plantDoubles(story: Story, random: Random): Planted[] {
  const printed = new Set(
    listParts(story).flatMap((part) =>
      'text' in part && part.kind !== 'text' ? [readPrinted(part.text)] : [],
    ),
  );
  const another = (value: number): number => {
    for (;;) {
      const other = value + (random.chance(0.5) ? -1 : 1) * between(random, 3, 12);
      if (other > 0 && !printed.has(other)) return other;
    }
  };
  const inTitle = new Set(
    listParts({ title: story.title, body: [] }).flatMap((part) =>
      part.kind === 'figure' ? [part.key] : [],
    ),
  );
  const figures = Object.keys(story.figures).flatMap((key): Planted[] => {
    const [value, ...again] = valuesOf(story, key);
    const [code, index] = inTitle.has(key) ? ['C10', 0] : ['C13', 1];
    if (value === undefined || again.length === 0) return [];
    if (code === 'C13' && story.figures[key]?.m !== 'share') return [];
    return twice(() => {
      const other = another(value);
      const what = `${key} ${value} and ${other}`;
      return { code, what, story: splitFigure(story, key, index, {}, other) };
    });
  });
  return figures;
}
