import { wording, type PollRule } from '../rule.ts';

export const pollsterInLowerCase: PollRule = {
  name: 'pollster-in-lower-case',
  example: 'a uComms poll; an infratest dimap survey; gfs.bern',
  field: 'pollster',
  words: ['uComms', 'infratest', 'gfs', 'iSurvey'],
  startsWith: 'word',
  readAt: wording(
    /(?<![\p{L}\d.-])(?<value>uComms|infratest dimap|gfs\.bern|iSurvey)(?![\p{L}\d])/duy,
  ),
};
