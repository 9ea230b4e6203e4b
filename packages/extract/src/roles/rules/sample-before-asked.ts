import { wording, type RoleRule } from '../rule.ts';

export const sampleBeforeAsked: RoleRule = {
  name: 'sample-before-asked',
  example: '1,200 adults were interviewed; the 2,017 people polled; 800 voters took part',
  role: 'sample_size',
  forms: ['number'],
  read: wording({
    after:
      /^(?: [\p{L}-]+){1,6} (?:(?:who )?(?:were|was|had been) )?(?:polled|surveyed|interviewed|questioned|canvassed|sampled|took part|responded|participated)\b/iu,
  }),
};
