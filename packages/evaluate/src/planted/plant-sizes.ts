import { between, twice } from './between.ts';
import { listParts, setValue, splitFigure, valuesOf } from './edit-story.ts';
import type { Planted } from './plant-errors.ts';
import { readPrinted } from './printed-number.ts';
import type { Random } from './seed-random.ts';
import type { Story } from './story.ts';

/** Groups too small (C07) or larger than the sample (C13), margins that do not go with it (C11). */
export function plantSizes(story: Story, random: Random): Planted[] {
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
export function plantDoubles(story: Story, random: Random): Planted[] {
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
