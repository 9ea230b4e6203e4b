import type { PollRule } from '../rule.ts';

const NAME = String.raw`(?:(?:the )?\p{Lu}[\p{L}\d&.’'-]{0,24}(?:(?: (?:and|of(?: the)?|for|on|&))? \p{Lu}[\p{L}\d&’'-]{0,24}){0,5})`;

export const clientAfterFor: PollRule = {
  name: 'client-after-for',
  example: 'a YouGov poll for the Evening Herald; commissioned by Shelter North',
  field: 'client',
  pattern: new RegExp(
    String.raw`\b(?:(?:poll|polling|survey|research|study)(?: (?:carried out|conducted|done|published|released|taken))?(?: (?:by|of) [^.,;()]{1,60}?)? (?:for|on behalf of)|commissioned by|paid for by|conducted for|carried out for) (?<value>${NAME})`,
    'dgu',
  ),
};
