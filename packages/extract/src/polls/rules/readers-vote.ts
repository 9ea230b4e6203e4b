import { wording, type PollRule } from '../rule.ts';

export const readersVote: PollRule = {
  name: 'readers-vote',
  example: 'in a vote on our website; an online vote; a readers’ vote',
  field: 'mention',
  words: ['vote'],
  startsWith: 'word',
  readAt: wording(
    /(?<![\p{L}-])(?<value>(?:(?<=\b(?:online|web|website|straw|phone-in|telephone|text|readers?['’]?s?|viewers?['’]?s?|listeners?['’]?s?) )vote|vote(?= (?:on|of|by|among) (?:its|the|our|this|their) (?:own )?(?:website|web ?page|homepage|site|app|Facebook page|page|followers|readers|viewers|listeners|subscribers)(?![\p{L}-]))))(?![\p{L}-])/duy,
  ),
};
