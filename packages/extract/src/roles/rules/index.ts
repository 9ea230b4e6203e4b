// Written by `pnpm rules` from the files of this folder.
import type { RoleRule } from '../rule.ts';
import { chance } from './chance.ts';
import { counted } from './counted.ts';
import { economicStatistic } from './economic-statistic.ts';
import { electionShare } from './election-share.ts';
import { marginOfError } from './margin-of-error.ts';
import { marginPlusOrMinus } from './margin-plus-or-minus.ts';
import { sampleAfterSurvey } from './sample-after-survey.ts';
import { sampleBeforeAsked } from './sample-before-asked.ts';
import { sampleOfAnswers } from './sample-of-answers.ts';
import { turnout } from './turnout.ts';

export const roleRules: readonly RoleRule[] = [
  chance,
  counted,
  economicStatistic,
  electionShare,
  marginOfError,
  marginPlusOrMinus,
  sampleAfterSurvey,
  sampleBeforeAsked,
  sampleOfAnswers,
  turnout,
];
