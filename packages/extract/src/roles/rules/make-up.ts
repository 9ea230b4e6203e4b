import { wording, type RoleRule } from '../rule.ts';

const BEFORE =
  'make makes made making comprise comprises comprised account accounts accounted home constitute constitutes represent represents were are'.split(
    ' ',
  );

export const makeUp: RoleRule = {
  name: 'make-up',
  example: 'who make up a quarter of the electorate; pensioners were 19% of the population',
  role: 'other_statistic',
  cues: { before: BEFORE },
  forms: ['percent', 'fraction', 'ratio'],
  read: wording({
    before:
      /\b(?:ma(?:kes?|de|king) up|compris(?:es?|ed|ing)|account(?:s|ed|ing)? for|home to|constitut(?:es?|ed|ing)|represent(?:s|ed|ing)?|were|are) (?:(?:about|almost|around|fully|just|nearly|only|over|roughly|some|more than|less than) ){0,2}$/i,
    after:
      /^ of (?:the |all |its |their |[\p{Lu}][\p{L}.]+['’]s )?(?:[\p{L}’'-]+ ){0,2}?(?:electorate|population|workforce|inhabitants|voters|residents|pupils|turnout)(?![\p{L}])(?! who\b)/u,
  }),
};
