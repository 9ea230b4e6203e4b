import { wording, type RoleRule } from '../rule.ts';

const MEASURES =
  'inflation unemployment joblessness gdp gross economy output export exports import imports sales profit profits revenue revenues price prices wage wages earnings rent rents interest base deficit debt share shares index yield yields sterling pound dollar euro'.split(
    ' ',
  );
const RATES =
  'growth inflation unemployment tariff tariffs tax vat interest levy discount deposit stake pay'.split(
    ' ',
  );

export const economicStatistic: RoleRule = {
  name: 'economic-statistic',
  example: 'inflation rose to 3.1 per cent; prices fell 2%; unemployment at 4 per cent; 5% growth',
  role: 'other_statistic',
  cues: { before: MEASURES, after: RATES },
  forms: ['percent', 'points', 'fraction'],
  read(context) {
    return (
      wording({
        before:
          /\b(?:inflation|unemployment|joblessness|GDP|gross domestic product|economy|output|exports?|imports?|sales|profits?|revenues?|prices?|wages?|earnings|rents?|interest rates?|base rate|deficit|debt|shares?(?= (?:rose|fell|were|closed|gained|lost|dropped|slipped))|index|yields?|sterling|pound|dollar|euro)\b(?: [\p{L}’'-]{1,16}){0,2}? (?:rose|rise|rises|rising|fell|falls?|falling|grew|grows?|growing|dropped|drops?|gained|lost|slipped|climbed|jumped|surged|soared|slumped|shrank|contracted|expanded|increased|decreased|declined|cut|raised|up|down|at|to|of|by|from|is|was|were|hit|reached|stood|remained|closed)(?: (?:by|to|at|from|up|down|nearly|almost|about|around|more than|over|just|only|a|an|some|up to|as much as|of|further|another)){0,4} $/iu,
      })(context) ??
      wording({
        after:
          /^ (?:(?:annual|quarterly|economic|wage|price|pay|tax|interest|unemployment|inflation|sales|jobless) ){0,2}(?:growth|inflation|unemployment|tariffs?|tax|VAT|interest|levy|discount|deposit|stake|pay (?:rise|cut|increase))\b/i,
      })(context)
    );
  },
};
