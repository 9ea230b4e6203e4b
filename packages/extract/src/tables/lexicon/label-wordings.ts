/**
 * What a heading says that its row or column holds.
 * - `sample` … `tally`: no figures, or figures about how the poll was made
 * - `change` … `score`: kinds of figures
 * - `share`: says no more than that the figures are shares
 * - `dimension`: what the headings below it are groups by
 * - `party`, `place`, `unknown`: an answer, a subgroup or what was asked about, as the table decides
 */
export type LabelKind =
  | 'sample'
  | 'margin'
  | 'dates'
  | 'pollster'
  | 'client'
  | 'mode'
  | 'rank'
  | 'election'
  | 'tally'
  | 'total'
  | 'average'
  | 'change'
  | 'lead'
  | 'net'
  | 'seats'
  | 'score'
  | 'share'
  | 'wave'
  | 'dimension'
  | 'everyone'
  | 'subgroup'
  | 'option'
  | 'party'
  | 'place'
  | 'axis'
  | 'unknown';

const ELECTION = String.raw`(?:(?:general|federal|parliamentary|presidential|european|local|state|national|last|previous|actual|provincial|senate|assembly|the) )`;
const YEAR = String.raw`(?:19|20)\d\d`;

/** Wordings of whole headings, lower case, the first that fits decides. */
export const LABEL_WORDINGS: readonly (readonly [LabelKind, RegExp])[] = [
  [
    'sample',
    /^(?:(?:un)?weighted )?(?:bases?|n|sample|sample ?size|samples|respondents|interviews|polled)(?: size)?(?: \(n\)| ?[=:].*| \((?:un)?weighted\))?$|^(?:un)?weighted(?: (?:n|total|count|sample|base))?$|^(?:no\.?|number|total) (?:of )?(?:respondents|interviews|interviewed|people (?:asked|polled|surveyed)|sample|polled|asked)$|^effective (?:sample|base).{0,20}$|^size$|^n ?=/u,
  ],
  [
    'margin',
    /^(?:margins? of (?:sampling )?error|moe|error margin|sampling error|error)(?: \(.{1,12}\))?$/u,
  ],
  [
    'dates',
    /^(?:dates?(?: ?\(s\))?(?: (?:conducted|administered|of (?:the )?(?:poll|polling|fieldwork|survey|interviews)))?|field ?work(?: (?:dates?|period|end(?:ed)?))?|(?:polling|field|survey) (?:dates?|period)|conducted|last date of polling|(?:date )?published|when)$/u,
  ],
  [
    'pollster',
    /^(?:pollsters?|poll(?:ing)? (?:firm|company|organi[sz]ation|house|source|agency|institute)s?|polls?|firm|company|source|survey|survey (?:firm|company)|organi[sz]ation|institute|research (?:firm|company)|polls? source|pollster ?(?:\/|&|and) ?(?:client|sponsor)s?|(?:polling )?(?:firm|organi[sz]ation) ?(?:\/|&|and) ?client)$/u,
  ],
  [
    'client',
    /^(?:clients?|client\(s\)|sponsors?|commissioned by|commissioner|paid for by|media outlet)$/u,
  ],
  ['mode', /^(?:mode|method|methodology|area|scope|population|grade|rating|link|type)$/u],
  ['rank', /^(?:rank(?:ing)?|pos(?:ition)?\.?|no\.?|#|place)$/u],
  [
    'election',
    new RegExp(
      `^${ELECTION}{0,3}(?:elections?|referendum|ge)(?: results?| vote| share)?(?: (?:of |in )?\\(?${YEAR}\\)?)?$|^${ELECTION}{1,3}(?:results?|vote share)(?: \\(?${YEAR}\\)?)?$|^(?:results?|vote share) (?:in |of )?\\(?${YEAR}\\)?$|^ge ?(?:${YEAR}|\\d\\d)(?: .{0,12})?$|^${YEAR} ${ELECTION}{0,3}(?:ge|results?|elections?|referendum)(?: (?:results?|share|vote share))?$|^(?:actual|final|official) (?:result|vote|share)s?$|^share in ${YEAR}$`,
      'u',
    ),
  ],
  [
    'tally',
    /^(?:(?:valid |total |popular |first[- ]preference |postal )?votes(?: cast| won| received| count)?|vote count|majority|turnout|elected|swing|constituency)(?: \(%\))?(?: (?:in )?\(?(?:19|20)\d\d\)?)?$/u,
  ],
  ['average', /^(?:.{0,24} )?(?:averages?|poll of polls|mean of polls)$/u],
  ['total', /^(?:totals?|sum)(?: %| \(%\))?$/u],
  [
    'change',
    /^(?:(?:%|pt|pts|point|points|net) )?(?:change|chg\.?|chge|diff\.?|difference|shift|movement|trend|move|Δ|δ|\+ ?\/ ?[-−–]|±|±%)(?:$|[ (].{0,40}$)|^(?:vs\.?|v|since|compared (?:with|to)|on) .{2,30}$|.{2,30} (?:change|chg\.?|\+\/[-−–])$/u,
  ],
  [
    'net',
    /^net(?:$| (?:score|rating|ratings|approval|favou?rab(?:le|ility)|satisf\p{L}+|support|trust|positive|good|agree|approve|difference|figure|result|change|confidence|likeability|fav|app)(?:$| .{0,24}$))|.{2,30} net(?: (?:score|rating|approval))?$|^balance(?: of opinion)?$/u,
  ],
  ['lead', /^(?:.{1,40} )?(?:leads?|spread|advantage|gap|margin)(?: .{1,24})?$/u],
  ['seats', /^(?:.{0,30} )?(?:seats?|mps|mandates|lawmakers)(?: .{0,24})?$/u],
  [
    'score',
    /^(?:mean|average|avg\.?)?(?: )?(?:score|rating|mark)(?: (?:out of|\/|of|\().{1,8})?$|^mean$|^average \(.{1,12}\)$/u,
  ],
  [
    'share',
    /^(?:%|%s|per ?cent(?:age)?|percent(?:age)?s?|pct\.?|shares?|vote shares?|share of (?:the )?(?:vote|respondents|voters)|(?:vote|votes|total|share|responses?|all|result|support|answer)s?,? ?[(]?(?:%|per cent|percent)[)]?|voting intention|vote intention|result|results|figure|figures|proportion|poll|responses?|(?:percentage|share|proportion|% ?) ?of (?:respondents|people|adults|voters|votes|sample|those asked|the sample|answers))$/u,
  ],
  [
    'axis',
    /^(?:part(?:y|ies)|candidates?|options?|answers?|responses?|choices?|issues?|names?|leaders?|politicians?|statements?|questions?|category|item|topic|policy|institution|profession|cause|group|groups|demographics?|subgroup|segment|voters?|who|month|year|week|wave|time|poll date)$/u,
  ],
];

/** Headings that are answers wherever they stand, lower case. */
export const OPTION =
  /^(?:(?:total|net:?|sum:?|all) )?(?:(?:very|fairly|somewhat|strongly|tend to|slightly|completely|totally|mostly|mainly|definitely|probably|not very|not at all|not particularly|not so|a lot|a little|much|moderately|extremely|quite|rather|too|not|generally|broadly|lean|leaning) ){0,2}(?:yes|no|nay|aye|don[’']?t know|d\/?k|do not know|don[’']t knows|not sure|unsure|undecideds?|no opinion|no answer|no reply|no response|refused|refuse|refused to (?:say|answer)|prefer not to (?:say|answer)|no preference|no view|neither|none|neither(?: .{1,24})|none of (?:these|them|the above)|both(?: equally)?|same|about the same|the same|no difference|no change|unchanged|approves?|approval|disapprove|disapproval|disapproves|favou?r|favou?rable|favou?rably|favou?rability|unfavou?rable|unfavou?rably|fav|unfav|support|supports|oppose|opposes|opposed|against|in favou?r|agree|agrees|disagree|satisfied|dissatisfied|trust|distrust|confident|not confident|unconfident|good|bad|poor|excellent|fair|well|badly|poorly|better|worse|better off|worse off|positive|negative|positively|negatively|neutral|indifferent|likely|unlikely|concerned|unconcerned|worried|unworried|important|unimportant|right|wrong|right (?:direction|track)|wrong (?:direction|track)|right to .{1,40}|wrong to .{1,40}|acceptable|unacceptable|fairly|unfairly|unfair|too (?:much|little|many|few|fast|slow|soon|far|early|late|strict|lenient|high|low)|about right|not enough|just right|not far enough|a lot|a little|a great deal|great deal|some|not much|not many|only a little|hardly any|none at all|not at all|nothing|increase|decrease|increased|decreased|rise|fall|stay|stay the same|remain in|go up|go down|more|less|always|often|sometimes|rarely|never|would not vote|won[’']t vote|wouldn[’']t vote|will not vote|not vote|not voting|did not say|abstain|know too little|never heard(?: of(?: .{1,20})?)?|haven[’']t heard(?: .{1,24})?|can[’']t say|cannot say|hard to say|it depends|depends|mixed|keep|scrap|ban|allow|should|should not|shouldn[’']t|accept|reject|proud|ashamed|optimistic|pessimistic|safe|unsafe|competent|incompetent|honest|dishonest|strong|weak|leave|remain)(?: (?:job|idea|thing|at all|much|of (?:these|them)|opinion|way|direction|track|\(.{1,24}\)|it|this|view|one))?$/u;

/** Such answers as also stand among parties or people, and say nothing of the rest. */
export const WEAK_OPTION =
  /^(?:others?|other parties|others?\/.{1,20}|(?:some|any)(?:one|body) else|(?:an)?other (?:party|candidate|answer|person)|something else|leave|remain|the rest|all others?|all other parties)$/u;

/** Options that speak well of what was asked about, for what a net score is net of. */
export const FAVOURABLE =
  /^(?:(?:total|very|strongly) )?(?:approve|approval|favou?rable|favou?rably|satisfied|support|agree|trust|good|well|positive|yes|right|confident|good job)\b/iu;
