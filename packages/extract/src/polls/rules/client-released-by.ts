import { isClientName } from '../is-client-name.ts';
import { ORGANISATION } from '../organisation-pattern.ts';
import { wording, type PollRule } from '../rule.ts';

export const clientReleasedBy: PollRule = {
  name: 'client-released-by',
  example:
    'a Brightwater survey released today by the Students’ Union; a poll published by Shelter',
  field: 'client',
  words: [
    'poll',
    'polls',
    'polling',
    'surveys',
    'findings',
    'survey',
    'study',
    'research',
    'one',
    'figures',
  ],
  startsWith: 'word',
  readAt: wording(
    new RegExp(
      String.raw`\b(?:polls?|polling|surveys?|study|research|one|figures|findings)(?: by [\p{L}& ]{2,50})?,? (?:released|published|unveiled|sponsored|funded|issued)(?: (?:today|yesterday|this|last|week|month|year|earlier|on|\p{Lu}\p{Ll}{2,8}day)){0,3} by (?<value>(?:the )?${ORGANISATION})`,
      'dyu',
    ),
    isClientName,
  ),
};
