import { wording, type PollRule } from '../rule.ts';

/** What makes of `poll` an election, a vote cast, or a party's standing. */
const ELECTION =
  ' ?-?(?:stations?|day|places?|tax|booths?|cards?|sites?|locations?|workers?|hours|closed?|closing|open(?:ed|ing)?|officers?|officials?|results? (?:will be )?declared|numbers|ratings?|leads?|standings?|position|bounce|boost|surge|slump|watchers?|clerks?|agents?|pourri)\\b';

export const pollWord: PollRule = {
  name: 'poll-word',
  example: 'a new poll; the survey; fresh polling; pollsters',
  field: 'mention',
  // A poll can also be an election: `polling station`, `poll tax`, `at the polls`, `assembly polls`.
  words:
    `opinion exit poll polls survey surveys surveyed polling polled pollster pollsters respondents questionnaire questionnaires`.split(
      ' ',
    ),
  startsWith: 'word',
  readAt: wording(
    new RegExp(
      String.raw`(?<![\p{L}-])(?<value>(?:opinion |exit )?poll|(?<!\b(?:assembly|sabha|civic|municipal|panchayat|by-election|council|state|presidential|general|snap|local|local body|parliamentary|provincial) )(?<!\b(?:to|at|from) the )(?:opinion |exit )?polls|surveys?|surveyed|polling(?! (?:firm|company|compan|agenc|organi[sz]ation|institute|house|group|outfit|unit|cent(?:er|re)|expert|guru|analyst))|polled|pollsters?|respondents|questionnaires?)(?!${ELECTION})(?! (?:[\d.]+ ?(?:%|per|pc)|(?:under|over|just|only|less than|more than|at) [\d.]+ ?(?:%|per|pc)|[\d,]+ votes))(?![\p{L}-])`,
      'diyu',
    ),
  ),
};
