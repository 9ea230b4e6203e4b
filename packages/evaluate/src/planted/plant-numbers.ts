import { between, twice } from './between.ts';
import { listParts, reckon, setValue, valuesOf } from './edit-story.ts';
import type { Planted } from './plant-errors.ts';
import { plantDoubles, plantSizes } from './plant-sizes.ts';
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

/** One answer of a complete question is too large (C01), or too small for the others (C02). */
function plantSums(story: Story, random: Random): Planted[] {
  const reckoned = new Set(Object.values(story.figures).flatMap(({ of }) => of ?? []));
  return story.questions.flatMap((question) => {
    const free = question.filter(
      (key) =>
        !reckoned.has(key) && valuesOf(story, key).length === 1 && !isToldInWords(story, key),
    );
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

/** `A quarter, 25%, …`: with another number the story would contradict itself in two ways. */
function isToldInWords(story: Story, key: string): boolean {
  const parts = listParts(story);
  const at = parts.findIndex((part) => part.kind === 'figure' && part.key === key);
  const before = parts[at - 1];
  return before?.kind === 'text' && /(?:half|third|quarter|fifth|one in \w+), $/i.test(before.text);
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
  const rest = question?.findLast((one) => one !== front && one !== rear);
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
