import { wording, type RoleRule } from '../rule.ts';

export const marginPlusOrMinus: RoleRule = {
  name: 'margin-plus-or-minus',
  example: 'accurate to plus or minus three points; ±2%; a 3-point margin of error',
  role: 'margin_of_error',
  cues: { before: ['minus', '+', '±'], after: ['error'] },
  forms: ['percent', 'points'],
  read(context) {
    return (
      wording({ before: /(?:plus or minus|plus-or-minus|\+\/[-–−]|±) ?$/i })(context) ??
      wording({ after: /^ (?:margin of (?:sampling )?error|error margin)\b/i })(context)
    );
  },
};
