import { CLIENT_DESCRIPTION, THIS_PAPER } from '../client-description.ts';
import { isClientName } from '../is-client-name.ts';
import { ORGANISATION } from '../organisation-pattern.ts';
import { wording, type PollRule } from '../rule.ts';

const NAME = `(?:(?:the|The) )?${ORGANISATION}`;
export const clientAfterFor: PollRule = {
  name: 'client-after-for',
  example: 'a YouGov poll for the Evening Herald; commissioned by Shelter North',
  field: 'client',
  words:
    `in snapshot sample index omnibus panel fieldwork poll polls polling survey surveys research study commissioned paid shared sponsored conducted carried undertaken produced done did figures findings results by conducts carries run runs taken`.split(
      ' ',
    ),
  startsWith: 'word',
  readAt: wording(
    new RegExp(
      String.raw`\b(?:(?:[Pp]olls?|[Pp]olling|[Ss]urveys?|[Rr]esearch|[Ss]tudy|snapshot|sample|index|omnibus|panel|[Ff]ieldwork|(?:[Ff]igures|[Ff]indings|[Rr]esults)(?=, for)),?(?: (?:was|is|taken)(?= for))?(?: (?:completed|published) (?:today|yesterday|\p{Lu}\p{Ll}{2,8}day))?(?: (?:carried out|conducted|done|published|released|taken))?(?: (?:by|of|from|among|with) (?:[^.,;()]|\.(?= ?\p{Ll})|,(?=\d)){1,90}?)?(?<!Cent(?:er|re)|Council|Foundation|Institute|Campaign|School|Coalition) (?:for|on behalf of)|commissioned (?:by|for)|paid for by|sponsored by|shared (?:exclusively )?with|(?:by [^.;()]{2,60}? in (?:conjunction|partnership|collaboration)|in association) with|(?:conducted|conducts|carried out|carries out|undertaken|produced|done|did|run|runs|taken) (?:(?:[^.;()]|\.(?= ?\p{Ll})){1,90}? )?(?<!(?:Cent(?:er|re)|Council|Foundation|Institute|Campaign|School|Coalition) )(?:for|on behalf of)) ${CLIENT_DESCRIPTION}(?<value>${THIS_PAPER}|${NAME})`,
      'dyu',
    ),
    isClientName,
  ),
};
