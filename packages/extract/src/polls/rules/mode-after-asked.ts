import { wording, type PollRule } from '../rule.ts';

export const modeAfterAsked: PollRule = {
  name: 'mode-after-asked',
  example: 'interviewed by telephone; polled 1,000 adults online; carried out face to face',
  field: 'mode',
  words: ['interviewed', 'surveyed', 'polled', 'conducted', 'carried', 'questioned'],
  startsWith: 'word',
  readAt: wording(
    /\b(?:interviewed|surveyed|polled|conducted|carried out|questioned)(?: [\p{L}\d,.-]{1,20}){0,6}? (?<value>online|face to face|in person|(?<=\b(?:by|via|over the|on the) )(?:tele)?phone)(?![\p{L}-])/diuy,
  ),
};
