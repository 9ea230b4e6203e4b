import { wording, type RoleRule } from '../rule.ts';

export const shareOfFieldwork: RoleRule = {
  name: 'share-of-fieldwork',
  example:
    'with 80% of the polling done before the vote; two-thirds of the interviews were by phone',
  role: 'other_statistic',
  cues: { after: ['polling', 'interviews', 'fieldwork', 'responses', 'questionnaires', 'calls'] },
  forms: ['percent', 'fraction', 'ratio'],
  read: wording({
    after:
      /^ of (?:the |its |their |all )?(?:polling|interviews|fieldwork|responses|questionnaires|calls)(?: \p{L}+){0,2} (?:were|was|had been|conducted|taken|done|carried out|made|before|after|came)\b/iu,
  }),
};
