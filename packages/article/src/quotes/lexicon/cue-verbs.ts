function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Finite verbs that give words to their subject. */
export const CUE_VERBS = words(
  'said says say told tells added adds stressed stresses insisted insists argued argues claimed claims ' +
    'warned warns described describes called calls accused accuses wrote writes tweeted tweets posted ' +
    'replied replies asked asks explained explains noted notes continued continues concluded concludes ' +
    'declared declares announced announces admitted admits confessed denied denies suggested suggests ' +
    'urged urges vowed vows pledged promised predicted predicts joked jokes quipped observed observes ' +
    'commented comments remarked stated states recalled recalls acknowledged acknowledges conceded ' +
    'concedes complained complains boasted countered responded responds reiterated reiterates emphasised ' +
    'emphasises emphasized emphasizes underlined cautioned cautions testified branded brands labelled ' +
    'labeled slammed criticised criticized praised hailed hails dismissed dismisses condemned ' +
    'condemns blamed likened maintained maintains agreed agrees protested shouted retorted lamented ' +
    'laments mused thundered texted remembered wondered revealed reveals denounced demanded assured ' +
    'decried blasted characterized characterised quoted write describe insist argue warn ' +
    'believe believes believed alleged alleges laughed laughs sighed shrugged shrugs grinned smiled ' +
    'accepted accepts disagreed disagrees fumed sniffed snapped whispered yelled cried roared growled ' +
    'crowed note conclude explain add exclaimed messaged emailed texts posts teased ventured chimed volunteered recommend recommends ' +
    'recommended confirmed confirms advised advises rejected rejects defended defends ' +
    'interjected offered offers repeated repeats cited cites proclaimed proclaims enthused reflected ' +
    'reflects ruled rejoined opined opines counters vows promises pledges ' +
    'slams praises blames likens voiced credited credits tells mocked mocks ridiculed speculated ' +
    'theorised theorized deplored contended contends attributed characterises characterizes',
);

/** Say that the words carry on others. */
export const CONTINUING = words('added adds adding continued continues concluded concludes');

/** Look like finite verbs and are none, or none that could give words. */
export const NO_CUES = words(
  'is was this his its as us yes thus always perhaps percent points years people voters ' +
    'based called named aged elected retired united red used supposed needed',
);

/** Their participles; the subject is the clause's: `Ms Reyes hit back, saying: …`. */
export const CUE_PARTICIPLES = words(
  'saying adding telling calling describing warning arguing insisting claiming writing tweeting noting ' +
    'stressing explaining accusing asking stating declaring branding labelling labeling dismissing ' +
    'joking predicting suggesting acknowledging admitting concluding commenting alleging blaming vowing ' +
    'replying responding insisting urging promising comparing praising denouncing condemning criticising ' +
    'criticizing posting maintaining complaining confirming recalling',
);

/** Before a cue verb: the words are given by somebody else, or by nobody. */
export const PASSIVES = words('was were is are been being be to get got not');

/** May stand between a subject and its verb. */
export const AUXILIARIES = words(
  'has had have would will may might could also later then just once previously recently earlier today ' +
    'yesterday again further simply even still already repeatedly publicly privately since subsequently ' +
    'himself herself themselves never always often both all did does do went on finally now meanwhile ' +
    'however monday tuesday wednesday thursday friday saturday sunday night last this week month year',
);
