import type { Features } from '../judge/features.ts';
import type { AnswerView } from './answer-view.ts';

/** Stands for the way of the figure before where there is none in the sentence. */
const NO_WAY = 99;

/** What stands around the figure, for each way to an answer. */
export function addSurroundings({ add }: Features, view: AnswerView, via: number): void {
  const { around, linkNext, peopleSide, wordAfterPeople, classAfterPeople, names } = view;
  add(200, via, around.kind, around.order);
  add(201, via, around.wordBefore);
  add(202, via, around.wordAfter);
  add(203, via, around.classBefore, around.classAfter);
  add(204, via, around.shapeAfter);
  add(205, via, around.shapeBefore);
  add(206, via, around.link);
  add(207, via, linkNext);
  add(208, via, around.wordsBefore);
  add(209, via, around.wordsAfter);
  add(210, via, around.bracketed ? 1 : 0, around.titled ? 1 : 0);
  add(211, via, peopleSide, wordAfterPeople);
  add(212, via, peopleSide, classAfterPeople);
  add(213, via, wayBefore(view), around.kind);
  add(214, via, around.firstWord);
  add(215, via, names, around.kind);
  add(216, via, peopleSide, around.kind);
  add(217, via, around.layout, around.order);
  add(218, via, around.layout, around.figures);
}

/** How the answer of the figure before was found, within the sentence. */
export function wayBefore({ here }: AnswerView): number {
  return here ? here.via : NO_WAY;
}
