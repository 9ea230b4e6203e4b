// Written by `pnpm rules` from the files of this folder.
import type { RoleRule } from '../rule.ts';
import { bettingOdds } from './betting-odds.ts';
import { certainty } from './certainty.ts';
import { chance } from './chance.ts';
import { counted } from './counted.ts';
import { economicStatistic } from './economic-statistic.ts';
import { electionShare } from './election-share.ts';
import { exchangeRate } from './exchange-rate.ts';
import { finishingPlace } from './finishing-place.ts';
import { makeUp } from './make-up.ts';
import { marginOfError } from './margin-of-error.ts';
import { marginPlusOrMinus } from './margin-plus-or-minus.ts';
import { officialFigures } from './official-figures.ts';
import { sampleAfterSurvey } from './sample-after-survey.ts';
import { sampleBeforeAsked } from './sample-before-asked.ts';
import { sampleOfAnswers } from './sample-of-answers.ts';
import { shareOfFieldwork } from './share-of-fieldwork.ts';
import { sumOfShares } from './sum-of-shares.ts';
import { threshold } from './threshold.ts';
import { topShare } from './top-share.ts';
import { turnout } from './turnout.ts';

export const roleRules: readonly RoleRule[] = [
  bettingOdds,
  certainty,
  chance,
  counted,
  economicStatistic,
  electionShare,
  exchangeRate,
  finishingPlace,
  makeUp,
  marginOfError,
  marginPlusOrMinus,
  officialFigures,
  sampleAfterSurvey,
  sampleBeforeAsked,
  sampleOfAnswers,
  shareOfFieldwork,
  sumOfShares,
  threshold,
  topShare,
  turnout,
];
