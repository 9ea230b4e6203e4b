/** Words that the templates take for `{place}` and so on. */
export const WORDS: Readonly<Record<string, readonly string[]>> = {
  place: ['Ardwell', 'Brinmouth', 'Calder Vale', 'Dunsop', 'Eastwick', 'Farnlow', 'Gatley Moor'],
  street: ['Mill Lane', 'Harbour Street', 'Chapel Row', 'Station Approach', 'Orchard Road'],
  person: [
    'Marion Tate',
    'Owen Pryce',
    'Leila Haddad',
    'Gregor Shaw',
    'Anneke de Wit',
    'Tom Okoro',
  ],
  trade: ['a baker', 'a bus driver', 'a retired teacher', 'a councillor', 'a shopkeeper'],
  paper: ['Brinmouth Echo', 'Northern Courier', 'Daily Ledger', 'Evening Record'],
  pollster: ['YouGov', 'Ipsos', 'Opinium', 'Savanta', 'Survation'],
  topic: [
    'the tram line',
    'the harbour wall',
    'a longer library day',
    'the night bus',
    'the new park',
  ],
  group: ['women', 'men', 'Labour voters', 'Conservative voters', 'people aged 65 or over'],
  month: ['January', 'March', 'May', 'June', 'September', 'November'],
  season: ['spring', 'summer', 'autumn', 'winter'],
  weather: ['rain', 'fog', 'wind', 'frost'],
};
