import { isPollsterName } from '../is-pollster-name.ts';
import { ORGANISATION } from '../organisation-pattern.ts';
import { wording, type PollRule } from '../rule.ts';

export const pollsterHired: PollRule = {
  name: 'pollster-hired',
  example:
    'asked Brightwater Research to survey 900 members; had Northgate Insight poll its readers',
  field: 'pollster',
  words: `asked commissioned hired engaged paid got had tasked`.split(' '),
  startsWith: 'word',
  readAt: wording(
    new RegExp(
      String.raw`(?:asked|commissioned|hired|engaged|paid|got|had|tasked) (?:the )?(?:[\p{Ll}-]{1,20} ){0,3}(?<value>${ORGANISATION}) (?:to )?(?:survey|poll|interview|question|canvass|quiz|ask|conduct|carry out|run)(?!\p{L})(?= )`,
      'dyu',
    ),
    isPollsterName,
  ),
};
