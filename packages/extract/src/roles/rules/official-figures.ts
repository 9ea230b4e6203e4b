import { wording, type RoleRule } from '../rule.ts';

const SOURCE =
  '(?:official (?:figures|statistics|data|estimates)|government (?:figures|statistics|data)|(?:the )?(?:latest |last |national )?census(?: bureau)?(?: figures| data)?|the office for national statistics|the bureau of (?:labor )?statistics|statistics (?:canada|new zealand|nz)|the world bank|the international monetary fund|the imf|the bank of england|the treasury|hm treasury|the federal reserve|police figures|health officials|the ministry of [a-z]+|the department (?:of|for) [a-z]+)';

const AFTER = new RegExp(
  `^[^.;]{0,90}, (?:according to ${SOURCE}|${SOURCE} (?:show|say))(?![a-z])`,
  'iu',
);
const BEFORE = new RegExp(
  `(?:according to ${SOURCE}|${SOURCE} (?:show(?:s|ed)?|suggest(?:s|ed)?|indicate[sd]?|say|said))(?![a-z])[^.;]{0,80}$`,
  'iu',
);

const CUES =
  'figures statistics data estimates census bank fund imf treasury reserve officials ministry department'.split(
    ' ',
  );

export const officialFigures: RoleRule = {
  name: 'official-figures',
  example: 'according to official figures, 6 per cent …; census data show 12%',
  role: 'other_statistic',
  cues: { before: CUES, after: CUES },
  forms: ['percent', 'fraction', 'ratio'],
  read(context) {
    if (/\b(?:polls?|survey(?:s|ed)?|respondents|polled)\b/i.test(context.before + context.after))
      return null;
    return wording({ after: AFTER })(context) ?? wording({ before: BEFORE })(context);
  },
};
