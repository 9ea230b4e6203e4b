import { readPrinted, reprint } from './printed-number.ts';
import type { Part, Story, StoryFigure } from './story.ts';

type Edit = (part: Part) => Part;

/** The story with every part edited, headline first, those inside swaps too. */
export function editParts(story: Story, edit: Edit): Story {
  const walk = (part: Part): Part =>
    part.kind === 'swap' ? edit({ ...part, parts: part.parts.map(walk) }) : edit(part);
  return { ...story, title: story.title.map(walk), body: story.body.map(walk) };
}

/** Every part in order of the text, those inside swaps too. */
export function listParts({ title, body }: Pick<Story, 'title' | 'body'>): Part[] {
  const walk = (part: Part): Part[] =>
    part.kind === 'swap' ? [part, ...part.parts.flatMap(walk)] : [part];
  return [...title, ...body].flatMap(walk);
}

/** The numbers that a kind of mark prints, in order of the text; without a kind those of figures. */
export function valuesOf(story: Story, key: string, kind: Part['kind'] = 'figure'): number[] {
  return listParts(story).flatMap((part) =>
    part.kind === kind && 'key' in part && part.key === key ? [readPrinted(part.text)] : [],
  );
}

/** The story with another number in every mark of a kind and key. */
export function setValue(
  story: Story,
  key: string,
  value: number,
  kind: Part['kind'] = 'figure',
): Story {
  return editParts(story, (part) =>
    part.kind === kind && 'key' in part && 'text' in part && part.key === key
      ? { ...part, text: reprint(part.text, value) }
      : part,
  );
}

/** The story with the leads, nets and changes reckoned anew from the shares that they are between. */
export function reckon(story: Story): Story {
  let told = story;
  for (const [key, { of }] of Object.entries(story.figures)) {
    const [[one], [other]] = [valuesOf(told, of?.[0] ?? ''), valuesOf(told, of?.[1] ?? '')];
    if (one === undefined || other === undefined) continue;
    told = setValue(told, key, Math.abs(one - other));
  }
  return told;
}

/** The story in which one mark of a figure, counted from 0, is a figure of its own. */
export function splitFigure(
  story: Story,
  key: string,
  index: number,
  changes: Partial<StoryFigure>,
  value?: number,
): Story {
  const spec = story.figures[key];
  if (!spec) throw new Error(`${story.name}: no figure ${key}`);
  const own = `${key}@${index}`;
  let seen = -1;
  const split = editParts(story, (part) => {
    if (part.kind !== 'figure' || part.key !== key) return part;
    seen += 1;
    if (seen !== index) return part;
    const text = value === undefined ? part.text : reprint(part.text, value);
    return { ...part, key: own, text };
  });
  return { ...split, figures: { ...split.figures, [own]: { ...spec, ...changes } } };
}
