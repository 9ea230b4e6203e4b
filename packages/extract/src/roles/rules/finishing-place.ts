import { wording, type RoleRule } from '../rule.ts';

const read = wording({
  before:
    /\b(?:(?:came|finished|was placed|ended(?: up)?) (?:in )?|was )(?:a (?:close|distant|strong) )?(?:first|second|third|fourth|fifth|last),?(?: [^.;]{0,30})? (?:with|on|at) (?:just |only |nearly |about |around |over |under )?$/i,
});

export const finishingPlace: RoleRule = {
  name: 'finishing-place',
  example: 'She came third on Sunday with 20%; he finished second, on 31 per cent',
  role: 'election_result',
  cues: { before: ['first', 'second', 'third', 'fourth', 'fifth', 'last'] },
  forms: ['percent'],
  read: (context) =>
    /\b(?:polls?|survey|respondents|surveyed)\b/i.test(context.before + context.after)
      ? null
      : read(context),
};
