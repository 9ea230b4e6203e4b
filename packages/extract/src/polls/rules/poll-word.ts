import type { PollRule } from '../rule.ts';

export const pollWord: PollRule = {
  name: 'poll-word',
  example: 'a new poll; the survey; fresh polling; pollsters',
  field: 'mention',
  // A poll can also be an election: `polling station`, `poll tax`, `at the polls`, `go to the polls`.
  pattern:
    /(?<!\b(?:to|at|exit|from) the )(?<![\p{L}-])(?<value>(?:opinion )?polls?|survey(?:s|ed)?|polling|polled|pollsters?|respondents)(?! ?-?(?:stations?|day|places?|tax|booths?|cards?|sites?|locations?|workers|hours|closed?|open(?:ed)?)\b)(?![\p{L}-])/dgiu,
};
