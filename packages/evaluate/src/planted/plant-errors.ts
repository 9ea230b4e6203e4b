import { plantNumbers } from './plant-numbers.ts';
import { plantWords } from './plant-words.ts';
import type { Random } from './seed-random.ts';
import type { Story } from './story.ts';

/** A story with one error in it, and the check that must speak of it. */
export interface Planted {
  readonly code: string;
  /** What was changed, for people. */
  readonly what: string;
  readonly story: Story;
}

/** Plants errors in a true story, one at a time; the same ones for the same random numbers. */
export function plantErrors(story: Story, random: Random): Planted[] {
  return [...plantNumbers(story, random), ...plantWords(story)];
}
