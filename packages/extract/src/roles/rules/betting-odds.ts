import type { RoleRule } from '../rule.ts';

const BETTING =
  /\b(?:odds|bookies?|bookmakers?|bookmaking|bets?|betting|punters?|favourites?|favorites?|outsiders?|priced|wager(?:s|ed)?|Betfair|Ladbrokes|William Hill|Paddy Power|Coral|Unibet|Smarkets)\b/iu;

const CUES =
  'odds bookie bookies bookmaker bookmakers bookmaking bet bets betting punter punters favourite favourites favorite favorites outsider outsiders priced wager wagers wagered betfair ladbrokes william paddy coral unibet smarkets'.split(
    ' ',
  );

export const bettingOdds: RoleRule = {
  name: 'betting-odds',
  example: 'Ladbrokes cut its odds to 2/7; a win is priced at 16-1; the outsider at 8/1',
  role: 'forecast',
  cues: { before: CUES, after: CUES },
  forms: ['number'],
  precedence: 1,
  read({ before, after }) {
    const pair = /^[/-]\d{1,3}(?!\d)/.exec(after) ?? /(?<!\d)\d{1,3}[/-]$/.exec(before);
    return pair && (BETTING.test(before) || BETTING.test(after)) ? pair[0].length + 1 : null;
  },
};
