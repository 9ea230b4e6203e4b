/** Parties whose name in the plural also names their supporters. */
const BARE_PARTY =
  /^(?:the )?(?:conservatives|tories|liberal democrats|lib dems|social democrats|christian democrats|democrats|republicans|greens|liberals|nationals|independents|nationalists|socialists)$/i;

/** Parties whose name names nobody: beside them a plural name is a party too. */
const PARTY =
  /\b(?:Labour|Labor|Reform(?: UK)?|SNP|UKIP|Ukip|Sinn F[eé]in|Fianna F[aá]il|Fine Gael|NDP|Bloc|National|ACT|Plaid(?: Cymru)?|Alba|DUP|SDLP|CDU|SPD|AfD|FDP|BJP|Congress|AAP)\b[^.;,]{1,24}?\d/;

/** True for a plural name that can be a party or its supporters. */
export function isBareParty(words: string): boolean {
  return BARE_PARTY.test(words);
}

/** True where a sentence gives the shares of parties, so that a bare party name is an answer. */
export function listsParties(sentence: string): boolean {
  return PARTY.test(sentence);
}
