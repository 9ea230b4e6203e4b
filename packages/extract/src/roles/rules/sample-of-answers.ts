import { wording, type RoleRule } from '../rule.ts';

const BEFORE =
  'responses answers replies views feedback surveying polling questioning interviewing canvassing sample n'.split(
    ' ',
  );
const AFTER = 'interviews responses respondents participants responders questionnaires'.split(' ');

export const sampleOfAnswers: RoleRule = {
  name: 'sample-of-answers',
  example:
    'responses from 835 students; data from 1,204 interviews; questioning 900 people; (n=1,200)',
  role: 'sample_size',
  cues: { before: BEFORE, after: AFTER },
  forms: ['number'],
  read(context) {
    return (
      wording({
        before:
          /\b(?:(?:responses|answers|replies|views|feedback) (?:from|of|by)|surveying|polling|questioning|interviewing|canvassing|included responses from|(?:sample|sample size|total sample)(?: size)? (?:was|is|of)|\(?n ?= ?)(?: (?:a|an|total|of|more|over|about|around|some|nearly|almost|than|at|least|just|representative|sample)){0,6} ?$/i,
        after: /^(?!%| ?per ?cent| points?\b)/i,
      })(context) ??
      wording({
        after:
          /^ (?:[\p{L}-]{1,20} ){0,3}(?:interviews(?!\p{L})|responses\b|respondents\b|participants\b|responders\b|completed questionnaires)/iu,
      })(context)
    );
  },
};
