// Written by `pnpm rules` from the files of this folder.
import type { PollRule } from '../rule.ts';
import { clientAfterFor } from './client-after-for.ts';
import { fieldworkBetween } from './fieldwork-between.ts';
import { modeAfterAsked } from './mode-after-asked.ts';
import { modeBeforePoll } from './mode-before-poll.ts';
import { pollWord } from './poll-word.ts';
import { pollsterAfterBy } from './pollster-after-by.ts';
import { pollsterBeforePoll } from './pollster-before-poll.ts';
import { pollsterInLexicon } from './pollster-in-lexicon.ts';

export const pollRules: readonly PollRule[] = [
  clientAfterFor,
  fieldworkBetween,
  modeAfterAsked,
  modeBeforePoll,
  pollWord,
  pollsterAfterBy,
  pollsterBeforePoll,
  pollsterInLexicon,
];
