import type { Features } from '../judge/features.ts';
import type { Surroundings } from '../surroundings.ts';

/** Where the people of a figure come from, among features. */
export const SOURCES = {
  nobody: 0,
  everybodyHere: 1,
  here: 2,
  figureOfSentence: 3,
  figureBefore: 4,
  sentenceBefore: 5,
  answerBefore: 6,
} as const;

/** What stands around the figure, for each source of its people. */
export function addSurroundings({ add }: Features, around: Surroundings, source: number): void {
  add(100, source, around.kind, around.order);
  add(101, source, around.wordBefore);
  add(102, source, around.wordAfter);
  add(103, source, around.classBefore, around.classAfter);
  add(108, source, around.wordsBefore);
  add(109, source, around.wordsAfter);
  add(110, source, around.bracketed ? 1 : 0, around.titled ? 1 : 0);
}
