import { isPollsterName } from '../is-pollster-name.ts';
import { ORGANISATION } from '../organisation-pattern.ts';
import { wording, type PollRule } from '../rule.ts';

export const pollsterHired: PollRule = {
  name: 'pollster-hired',
  example:
    'asked Brightwater Research to survey 900 members; hired Northgate Insight to poll its readers',
  field: 'pollster',
  words: ['asked', 'commissioned', 'hired', 'engaged', 'tasked'],
  startsWith: 'word',
  readAt: wording(
    new RegExp(
      String.raw`(?:asked|commissioned|hired|engaged|tasked) (?:the )?(?:[\p{Ll}-]{1,20} ){0,3}(?<value>${ORGANISATION}) (?:to )?(?:survey|poll|interview|question|canvass|quiz|ask|conduct|carry out|run)(?!\p{L})(?= )`,
      'dyu',
    ),
    isPollsterName,
  ),
};
