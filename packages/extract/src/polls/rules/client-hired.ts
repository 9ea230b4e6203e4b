import { isAskerName } from '../is-asker-name.ts';
import { isClientName } from '../is-client-name.ts';
import { isMedium } from '../is-medium.ts';
import { wordingAfterName, type PollRule } from '../rule.ts';

export const clientHired: PollRule = {
  name: 'client-hired',
  example: 'The Shelter Union asked Brightwater to survey its members',
  field: 'client',
  words: ['asked', 'commissioned', 'hired', 'engaged', 'tasked'],
  startsWith: 'name',
  readAt: wordingAfterName(
    /(?: has| had)? (?:asked|commissioned|hired|engaged|tasked) (?:the )?(?:[\p{Ll}-]{1,20} ){0,3}\p{Lu}[\p{L}&’'-]{1,24}(?: (?:[\p{Lu}&][\p{L}&’'-]{0,24}|of|and)){0,5} to (?:survey|poll|interview|question|canvass|quiz|ask|conduct|carry out|run)(?!\p{L})/uy,
    (value) => isClientName(value) && (isMedium(value) || isAskerName(value)),
  ),
};
