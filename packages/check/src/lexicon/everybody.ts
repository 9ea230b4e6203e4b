/** Words that stand for all the people a poll is about. */
export const EVERYBODY =
  /\b(?:overall|the (?:general |wider |whole )?(?:public|country|nation|electorate|population)|(?:most |of |all |[\w-]+ (?:in|out of) [\w-]+ )?(?:Britons?|Brits|Americans?|Canadians?|Australians?|New Zealanders?|Irish people|Scots|Nigerians?|Kenyans?|Indians?|South Africans?|people|adults|respondents|everyone|everybody|citizens|the British|the French))\b/i;
