function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** What a person may be called instead of, or before, a name. Lower case. */
export const ROLES = words(
  'spokesman spokeswoman spokesperson spokespersons leader leaders minister ministers secretary president ' +
    'chancellor senator senators governor mayor councillor councillors councilor councilman councilwoman ' +
    'mp mps msp msps mep meps peer source sources insider insiders official officials aide aides adviser advisers ' +
    'advisor advisors ally allies critic critics campaigner campaigners activist activists expert experts ' +
    'analyst analysts pollster pollsters professor lecturer researcher researchers scientist scientists ' +
    'author authors director chairman chairwoman chairperson chair chief executive ceo boss founder ' +
    'co-founder cofounder editor columnist journalist reporter presenter host correspondent commentator ' +
    'lawyer attorney solicitor barrister judge doctor gp teacher headteacher nurse student students voter ' +
    'voters resident residents farmer police officer detective sheriff mother father parent woman man girl ' +
    'boy wife husband widow son daughter brother sister friend neighbour neighbor witness survivor victim ' +
    'user candidate nominee congressman congresswoman lawmaker lawmakers representative commissioner ' +
    'ambassador manager head member members owner worker workers coach premier backbencher whip envoy ' +
    'strategist economist historian psychologist sociologist scholar fellow colleague dean principal ' +
    'canon friar monk nun dean reverend reviewer chancellors negotiator fisherman florist grazier trader ' +
    'traders shopkeeper driver passenger commuter caller respondent customer patient pensioner tenant ' +
    'landlord builder plumber electrician engineer surgeon consultant midwife carer cleaner barber baker ' +
    'butcher publican retiree veteran architect signatory signatories royalist royalists republican ' +
    'unionist nationalist rebel rebels delegate delegates organisers organizers protester protesters ' +
    'demonstrator supporter supporters opponent opponents rival rivals challenger incumbent frontbencher ' +
    'td tds mla mna mpp assemblyman assemblywoman delegate selectman alderman coun councilmember ' +
    'sociologist demographer ecologist climatologist epidemiologist philosopher academic academics ' +
    'fellow dramatist novelist poet singer actor actress comedian broadcaster blogger editors authors ' +
    'captain lieutenant sergeant constable superintendent major brigadier admiral inspector ombudsman ' +
    'regulator auditor governor-general attorney-general premier-designate mother-in-law uncle aunt cousin ' +
    'grandmother grandfather grandson granddaughter parents mothers fathers teachers nurses doctors ' +
    'farmers students workers lawyers economists scientists spokespeople clerk janitor waiter waitress ' +
    'bartender pharmacist undecided bursar provost rector registrar vice-chancellor sarpanch ' +
    'speaker treasurer coordinator organiser organizer partner statistician bishop archbishop imam rabbi pastor ' +
    'vicar taoiseach general colonel sen sens rep reps gov cllr prof deputy vice ' +
    // what speaks by being read
    'report memo letter review ruling judgment judgement document editorial leaflet manifesto',
);

/** Stand before a name and belong to it. */
export const HONOURS = words('sir dame lord lady baroness baron');

/** Stand before a name and are left out of it. */
export const COURTESIES = words('mr mrs ms miss mx dr prof rev hon right very most');

export const MALE = words(
  'mr sir lord baron spokesman chairman congressman councilman father man boy husband son brother ' +
    'bishop archbishop imam rabbi he him his',
);
export const FEMALE = words(
  'mrs ms miss dame lady baroness spokeswoman chairwoman congresswoman councilwoman mother woman girl ' +
    'wife widow daughter sister she her',
);
