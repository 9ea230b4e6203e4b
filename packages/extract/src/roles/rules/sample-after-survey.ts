import { wording, type RoleRule } from '../rule.ts';

const CUES =
  'survey surveys poll polls polling study sample panel questionnaire interview interviews conducted carried done undertaken polled surveyed interviewed questioned quizzed canvassed asked spoke'.split(
    ' ',
  );

export const sampleAfterSurvey: RoleRule = {
  name: 'sample-after-survey',
  example: 'a survey of more than 2,500 UK adults; a poll of 1,004 voters; polled 900 people',
  role: 'sample_size',
  cues: { before: CUES },
  forms: ['number'],
  read: wording({
    before:
      /\b(?:(?:surveys?|polls?|polling|study|sample|panel|questionnaire|interviews?)(?: \w+){0,3} (?:of|with|among|from)|(?:conducted|carried out|done|undertaken)(?: [\p{L}\d&.,’-]{1,20}){0,9} (?:among|of|with)|polled|surveyed|interviewed|questioned|quizzed|canvassed|asked|spoke to)(?: (?:a|an|the|nationally|nationwide|representative|total|random|sample|of|some|about|around|roughly|approximately|nearly|almost|just|more|over|under|less|fewer|than|at|least|up|to|only)){0,6} $/iu,
    after: /^(?!%| ?per ?cent| points?\b)/i,
  }),
};
