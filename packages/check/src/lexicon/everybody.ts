const NATIONS =
  'Britons?|Brits|Americans?|Canadians?|Australians?|New Zealanders?|Irish people|Scots|Nigerians?|Kenyans?|Indians?|South Africans?|the British|the French|the Irish';
const PUBLIC =
  'the (?:(?:general|wider|whole|British|American|Irish) )?(?:public|country|nation|electorate|population)';
const PEOPLE =
  'people|adults|respondents|everyone|everybody|citizens|those (?:asked|polled|surveyed)';

/** Words that stand for all the people a poll is about. */
export const EVERYBODY = new RegExp(
  String.raw`\b(?:overall|${PUBLIC}|(?:most |of |all )?(?:${NATIONS}|${PEOPLE}))\b`,
  'i',
);

/** Right after a number: `of Britons`, `per cent of the public`, and nothing that narrows it. */
export const OF_EVERYBODY = new RegExp(
  String.raw`^(?: ?%|pc| per ?cent)? of (?:all )?(?<words>${PUBLIC}|${NATIONS}|${PEOPLE})\b(?! (?:aged|in|from|who|with|over|under|at|living|whose)\b)`,
  'i',
);
