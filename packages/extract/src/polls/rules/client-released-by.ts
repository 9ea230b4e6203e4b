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
    'report',
    'index',
    'poll',
    'data',
    'results',
  ],
  startsWith: 'word',
  readAt: wording(
    new RegExp(
      String.raw`\b(?:polls?|polling|surveys?|study|research|one|figures|findings|report|index|data|results)(?: by [\p{L}& ]{2,50})?,? (?:(?:that (?:was|is)|just|newly|due to be|to be) )?(?:released|published|unveiled|sponsored|funded|issued|launched|out|made public|put out|presented)(?: (?:today|yesterday|this|last|late|week|month|year|morning|evening|night|earlier|on|in|\p{Lu}\p{Ll}{2,8}day|\p{Lu}\p{Ll}{3,12})){0,5} (?:by|from) (?:the )?(?:(?:[\p{Ll}-]{1,20} ){1,4})?(?<value>${ORGANISATION})`,
      'dyu',
    ),
    isClientName,
  ),
};
