import { wording, type RoleRule } from '../rule.ts';

export const chance: RoleRule = {
  name: 'chance',
  example: 'a 70 per cent chance; the probability is 1 in 4; odds of 40%',
  role: 'forecast',
  cues: {
    before: ['chance', 'chances', 'probability', 'likelihood', 'odds'],
    after: ['chance', 'probability', 'likelihood', 'certain', 'odds'],
  },
  forms: ['percent', 'fraction', 'ratio'],
  read(context) {
    return (
      wording({ after: /^ (?:[\p{L}-]+ )?(?:chance|probability|likelihood|certain\b|odds)\b/iu })(
        context,
      ) ??
      wording({ before: /\b(?:chances?|probability|likelihood|odds)\b[^,.;]{0,30}$/i })(context)
    );
  },
};
