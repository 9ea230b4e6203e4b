function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Capitalised at the start of a sentence without being a name. Lower case. */
export const NO_NAMES = words(
  'the a an this that these those it its he she they we you i his her their our my in on at by for from ' +
    'with of to as and but or so yet if when while after before since because although though however ' +
    'meanwhile only just some most many more few all both each every another other overall there here what ' +
    'who how why where which nearly almost about over under among nor not no yes even still last next once ' +
    'during despite according asked one two three four five six seven eight nine ten half later earlier ' +
    'then now today yesterday tomorrow also instead indeed perhaps speaking writing responding asked ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july ' +
    'august september october november december such like unlike between without within through against',
);

/** Belong to a name though small: `Ursula von der Leyen`. */
export const PARTICLES = words('de da di du la le van von der den ten bin ibn al el abu');

export const PREPOSITIONS = words(
  'of in on at for from by with to over about after before against between among under near via into ' +
    'during like than as behind',
);

/** End a noun phrase. */
export const BREAKS = words(
  'and but or that as when while after before because since if although though who which whose said says ' +
    'say in on at for from by with to of over about during following he she they it is are was were be been ' +
    'has had have will would so then than where what how speaking not',
);

/** Last words of names that are no person's. Lower case. */
export const BODIES = words(
  'party council university college school institute centre center union association foundation group ' +
    'office ministry department commission committee congress parliament house senate court times post ' +
    'news guardian mail mirror telegraph sun express kingdom states state research street city county board ' +
    'agency service trust network campaign society company bank church club league police nations europe ' +
    'america britain england scotland wales ireland radio tv television project act bill day election ' +
    'alliance lobby federation authority corporation chamber coalition forum bureau barometer insight pulse ' +
    'movement congregation consortium partnership taskforce force inquiry ' +
    'labour labor conservatives democrats tories republicans greens ukip snp ipsos yougov gallup',
);

/** Bodies that a story calls by their sort after it has named them: `the group said`. */
export const BODY_NOUNS = words(
  'group company union charity party firm organisation organization alliance ministry department ' +
    'council agency association trust paper newspaper campaign bank university foundation thinktank ' +
    'corporation commission committee lobby government federation network authority',
);

/** Last words of names of what is read, not who speaks. Lower case. */
export const DOCUMENTS = words('survey poll polls study statement article polling');

/** First words that a person's name does not have. Lower case. */
export const NO_GIVEN_NAMES = words(
  'young new north south east west great united national royal british american english scottish welsh ' +
    'irish french german european shadow white black high supreme downing red blue green labour labor tory ' +
    'conservative liberal lib democratic democrat republican reform saint greater northern southern eastern ' +
    'western central world public human big general foreign home health muslim jewish christian israeli',
);

/** Party words and nationalities before a person's name: `Tory Jane Smith`. */
export const ADJUNCTS = words(
  'labour labor tory conservative liberal lib dem democrat democratic republican green reform snp ukip ' +
    'shadow british american former house senate majority minority deputy assistant opposition ex',
);
