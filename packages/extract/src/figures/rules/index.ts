// Written by `pnpm rules` from the files of this folder.
import type { FigureRule } from '../rule.ts';
import { amongPeopleShareAnswer } from './among-people-share-answer.ts';
import { shareAnswer } from './share-answer.ts';
import { sharePeopleAnswer } from './share-people-answer.ts';
import { sharePeopleCompared } from './share-people-compared.ts';
import { shareWhoAnswer } from './share-who-answer.ts';

export const figureRules: readonly FigureRule[] = [
  amongPeopleShareAnswer,
  shareAnswer,
  sharePeopleAnswer,
  sharePeopleCompared,
  shareWhoAnswer,
];
