import type { PollRule } from '../rule.ts';

const NAME = String.raw`\p{Lu}[\p{L}\d&.’'-]{0,24}(?:(?: (?:and|of|for|&))? \p{Lu}[\p{L}\d&.’'-]{0,24}){0,4}`;

export const pollsterAfterBy: PollRule = {
  name: 'pollster-after-by',
  example: 'a survey carried out by pollsters Brightwater; a poll conducted by the firm Northgate',
  field: 'pollster',
  pattern: new RegExp(
    String.raw`\b(?:poll|polls|polling|survey|surveys|study|research|carried out|conducted|done|undertaken)(?: \p{L}+){0,2} (?:by|from) (?:the )?(?:(?:polling|research|market research) )?(?:pollsters?|pollster|firm|company|organisation|organization|agency|group)? ?(?<value>${NAME})`,
    'dgu',
  ),
};
