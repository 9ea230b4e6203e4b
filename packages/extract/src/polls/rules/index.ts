// Written by `pnpm rules` from the files of this folder.
import type { PollRule } from '../rule.ts';
import { clientAfterFor } from './client-after-for.ts';
import { clientAfterName } from './client-after-name.ts';
import { clientAskedFor } from './client-asked-for.ts';
import { clientCommissioned } from './client-commissioned.ts';
import { clientHired } from './client-hired.ts';
import { clientJoined } from './client-joined.ts';
import { clientOwner } from './client-owner.ts';
import { clientPublishedIn } from './client-published-in.ts';
import { clientReleasedBy } from './client-released-by.ts';
import { fieldworkDays } from './fieldwork-days.ts';
import { modeAfterAsked } from './mode-after-asked.ts';
import { modeBeforePoll } from './mode-before-poll.ts';
import { pollAverage } from './poll-average.ts';
import { pollWord } from './poll-word.ts';
import { pollsterAfterBy } from './pollster-after-by.ts';
import { pollsterAskedBy } from './pollster-asked-by.ts';
import { pollsterAskedPeople } from './pollster-asked-people.ts';
import { pollsterBeforePoll } from './pollster-before-poll.ts';
import { pollsterConducted } from './pollster-conducted.ts';
import { pollsterDescribed } from './pollster-described.ts';
import { pollsterForMedium } from './pollster-for-medium.ts';
import { pollsterHired } from './pollster-hired.ts';
import { pollsterInLexicon } from './pollster-in-lexicon.ts';
import { pollsterInLowerCase } from './pollster-in-lower-case.ts';
import { pollsterMediumPuts } from './pollster-medium-puts.ts';
import { pollsterOfItsOwn } from './pollster-of-its-own.ts';
import { pollsterOwner } from './pollster-owner.ts';
import { pollsterTold } from './pollster-told.ts';
import { readersVote } from './readers-vote.ts';
import { studyWord } from './study-word.ts';

export const pollRules: readonly PollRule[] = [
  clientAfterFor,
  clientAfterName,
  clientAskedFor,
  clientCommissioned,
  clientHired,
  clientJoined,
  clientOwner,
  clientPublishedIn,
  clientReleasedBy,
  fieldworkDays,
  modeAfterAsked,
  modeBeforePoll,
  pollAverage,
  pollWord,
  pollsterAfterBy,
  pollsterAskedBy,
  pollsterAskedPeople,
  pollsterBeforePoll,
  pollsterConducted,
  pollsterDescribed,
  pollsterForMedium,
  pollsterHired,
  pollsterInLexicon,
  pollsterInLowerCase,
  pollsterMediumPuts,
  pollsterOfItsOwn,
  pollsterOwner,
  pollsterTold,
  readersVote,
  studyWord,
];
