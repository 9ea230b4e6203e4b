// Written by `pnpm rules` from the files of this folder.
import type { FigureRule } from '../rule.ts';
import { amongPeopleShareAnswer } from './among-people-share-answer.ts';
import { bracketAfterOption } from './bracket-after-option.ts';
import { bracketAfterPeople } from './bracket-after-people.ts';
import { byShareOfPeople } from './by-share-of-people.ts';
import { lead } from './lead.ts';
import { levelAfter } from './level-after.ts';
import { levelBefore } from './level-before.ts';
import { movedBy } from './moved-by.ts';
import { optionShare } from './option-share.ts';
import { pair } from './pair.ts';
import { shareAnswer } from './share-answer.ts';
import { shareComparedBefore } from './share-compared-before.ts';
import { shareForOption } from './share-for-option.ts';
import { shareOfWhom } from './share-of-whom.ts';
import { shareOpinionNoun } from './share-opinion-noun.ts';
import { shareOption } from './share-option.ts';
import { sharePeopleAnswer } from './share-people-answer.ts';
import { sharePeopleCompared } from './share-people-compared.ts';
import { shareWhoAnswer } from './share-who-answer.ts';
import { signedChange } from './signed-change.ts';
import { subjectAtLevel } from './subject-at-level.ts';
import { tiedAt } from './tied-at.ts';

export const figureRules: readonly FigureRule[] = [
  amongPeopleShareAnswer,
  bracketAfterOption,
  bracketAfterPeople,
  byShareOfPeople,
  lead,
  levelAfter,
  levelBefore,
  movedBy,
  optionShare,
  pair,
  shareAnswer,
  shareComparedBefore,
  shareForOption,
  shareOfWhom,
  shareOpinionNoun,
  shareOption,
  sharePeopleAnswer,
  sharePeopleCompared,
  shareWhoAnswer,
  signedChange,
  subjectAtLevel,
  tiedAt,
];
