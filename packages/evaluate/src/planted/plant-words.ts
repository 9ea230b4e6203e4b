import { editParts, listParts, splitFigure, valuesOf } from './edit-story.ts';
import type { Planted } from './plant-errors.ts';
import type { Part, Story } from './story.ts';

type Swap = Extract<Part, { kind: 'swap' }>;

/** Pollsters of whom any may have taken another poll. */
const POLLSTERS = ['Ipsos', 'Savanta', 'YouGov', 'Deltapoll', 'Survation'];

/** Everybody, where the number is that of a group. */
const EVERYBODY = ['people', 'respondents'];
/** Those who pick themselves. */
const CROWDS = ['a phone-in vote of viewers', 'a Facebook poll', 'an online vote'];

/** Plants errors by other wordings: those that the story's marks give, and those that follow from them. */
export function plantWords(story: Story): Planted[] {
  const swaps = listParts(story).filter((part): part is Swap => part.kind === 'swap');
  return swaps.flatMap((swap) =>
    [...swap.others, ...furtherWordings(story, swap)].map((other) => ({
      code: swap.code,
      what: `“${other}” for “${swap.parts.map((part) => ('text' in part ? part.text : '')).join('')}”`,
      story: applySwap(story, swap, other),
    })),
  );
}

function applySwap(story: Story, swap: Swap, other: string): Story {
  const swapped = editParts(story, (part) =>
    part.kind === 'swap' && part.code === swap.code && part.others === swap.others
      ? { kind: 'text', text: other }
      : part,
  );
  let told = swap.code === 'C14' ? addPollster(swapped, other) : swapped;
  for (const change of swap.changes) told = applyChange(told, change);
  return told;
}

const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Poll B is the one that the other wording names: `in a Marist poll in August`. */
function addPollster(story: Story, wording: string): Story {
  const words = wording.match(/\p{Lu}[\p{L}.]+/gu) ?? [];
  const pollster = words.filter((word) => !MONTH.test(word)).join(' ');
  const unsaid = {
    client: null,
    sample: null,
    population: null,
    start: null,
    end: null,
    margin: null,
  };
  return { ...story, polls: { ...story.polls, B: { pollster, ...unsaid } } };
}

function applyChange(story: Story, change: string): Story {
  const split = /^split (\S+)$/.exec(change)?.[1];
  if (split !== undefined) return splitFigure(story, split, 0, { s: null });
  const [, owner = '', field = '', value = ''] = /^(\S+?)\.(\w+)=(.*)$/.exec(change) ?? [];
  const set = { [field]: value === 'null' ? null : value };
  const [poll, figure] = [story.polls[owner], story.figures[owner]];
  if (poll) return { ...story, polls: { ...story.polls, [owner]: { ...poll, ...set } } };
  if (figure) return { ...story, figures: { ...story.figures, [owner]: { ...figure, ...set } } };
  throw new Error(`${story.name}: nothing to change by ${change}`);
}

function furtherWordings(story: Story, swap: Swap): string[] {
  if (swap.code === 'C14') {
    const own = new Set(Object.values(story.polls).map(({ pollster }) => pollster));
    return POLLSTERS.filter((name) => !own.has(name))
      .slice(0, 2)
      .map((name) => `in ${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name} poll last year`);
  }
  if (swap.code === 'C15') return EVERYBODY.filter((words) => !swap.others.includes(words));
  if (swap.code === 'C09' && swap.changes.length > 0)
    return CROWDS.map((words) => matchVerb(swap, words));
  if (swap.code !== 'C12') return [];
  const [figure] = swap.parts.flatMap((part) => (part.kind === 'figure' ? [part.key] : []));
  const [points] = valuesOf(story, figure ?? '');
  return points === undefined ? [] : [`${points} percent`, `${points}pc`];
}

/** `a Facebook poll found` for `an Opinium survey found`; the words are the subject of a sentence or not. */
function matchVerb(swap: Swap, words: string): string {
  const own = swap.parts.map((part) => ('text' in part ? part.text : '')).join('');
  const verb = / (?:shows|found|finds|suggests)$/.exec(own)?.[0] ?? '';
  return own.endsWith(' conducted the survey') ? `It was ${words}, held` : `${words}${verb}`;
}
