import type { SubgroupDimension } from '@topline/model';

/** Headings that say what the headings below or beside them are groups by, lower case. */
export const DIMENSION_HEADINGS: readonly (readonly [SubgroupDimension, RegExp])[] = [
  [
    'age',
    /^(?:by )?(?:age|ages|age[ -](?:groups?|bands?|range|bracket|cohort)|generation)(?: \(.{1,12}\))?$/u,
  ],
  ['gender', /^(?:by )?(?:gender|sex)$/u],
  [
    'vote',
    /^(?:by )?(?:(?:past|previous|recalled|last) vote.{0,20}|.{0,24}\bvoted?(?: for)? in .{2,30}|(?:(?:19|20)\d\d|ge\s?\d\d(?:\d\d)?) (?:general election |ge |eu |federal |presidential |election )?(?:vote|voters?|voted)|(?:eu |eu ref |brexit |indyref |referendum )(?:vote|referendum|ref)(?: .{0,14})?|voted (?:for )?in (?:19|20)\d\d|how .{0,20}voted .{0,20}|vote (?:at|in) (?:the )?(?:last|19|20).{0,24})$/u,
  ],
  [
    'party',
    /^(?:by )?(?:party[ -](?:id|identification|affiliation|registration|support|supported|lean|preference|voters|supporters)|political (?:party|affiliation)|partisanship|current (?:vi|vote|voting intention)|(?:party )?supporters(?: of)?|voters of|voters by party|among (?:party )?(?:voters|supporters)(?: of)?|affiliation|political leaning|ideology)$/u,
  ],
  [
    'region',
    /^(?:by )?(?:regions?|area|areas|province|provinces|state|states|location|area type|urbanity|community type|residence|settlement|county|district|canton|land|prefecture)$/u,
  ],
  ['nation', /^(?:by )?(?:nations?|country|countries|nationality)$/u],
  [
    'ethnicity',
    /^(?:by )?(?:ethnicity|ethnic (?:group|background|origin)|race|race\/ethnicity|language|mother tongue|community)$/u,
  ],
  [
    'religion',
    /^(?:by )?(?:religions?|religious (?:affiliation|group)|faith|denomination|caste\/religion|community background)$/u,
  ],
  [
    'education',
    /^(?:by )?(?:education(?:al)?(?: .{1,16})?|highest qualification|qualifications?|degree)$/u,
  ],
  [
    'class',
    /^(?:by )?(?:social (?:grade|class)|class|(?:household )?income(?: .{1,14})?|earnings|socio-?economic .{1,12}|seg|caste)$/u,
  ],
  ['employment', /^(?:by )?(?:employment(?: status)?|work(?:ing)? status|occupation|sector)$/u],
  ['other', /^(?:by )?(?:tenure|housing(?: tenure)?|marital status|parents?|parental status)$/u],
];

/** Headings that are a part of those asked wherever they stand, lower case. */
export const SUBGROUP_HEADINGS: readonly (readonly [SubgroupDimension, RegExp])[] = [
  [
    'age',
    /^(?:(?:age[ds]?|men|women|males?|females?|people|those|adults|voters)[ :]*)?(?:\d{2} ?(?:-|–|—|to|‑) ?\d{2}s?|\d{2}\+|(?:under|over|below|above)[ -]?\d{2}s?|\d{2} ?(?:and|or|&) (?:over|older|above|under|younger|up)|\d{2} plus|<\d{2}|>\d{2}|\d{2} years? .{2,14}|up to \d{2})(?: ?(?:year|yr)s?[ -]?olds?| years?| yrs)?$|^gen(?:eration)? [xyz]$|^(?:millennials|(?:baby )?boomers|silent generation|(?:young|old|young(?:er|est)|old(?:er|est)) (?:people|voters|adults|men|women)|pensioners|seniors)$/u,
  ],
  ['gender', /^(?:all )?(?:m[ae]n|wom[ae]n|males?|females?|m|f|non-binary)$/u],
  [
    'vote',
    /^(?:(?:19|20)\d\d )?.{1,40} (?:voters?|vote)(?: (?:in |\()?(?:19|20)\d\d\)?)?$|^(?:leavers?|remainers?|non-?voters|did(?: not|n[’']t) vote|voted .{1,30})$/u,
  ],
  ['party', /^.{1,40} (?:supporters?|identifiers|leaners?|backers|members|sympathisers)$/u],
  [
    'class',
    /^(?:abc1s?|c2des?|ab|c1|c2|de|(?:working|middle|upper|lower)[ -](?:middle[ -])?class|(?:low|middle|high)(?:er|est)?[ -]income|(?:under|over|less than|more than|up to)? ?[$£€]\d.{0,24}|[<>] ?[$£€]\d.{0,24})$/u,
  ],
  [
    'ethnicity',
    /^(?:whites?|blacks?|hispanics?|latinos?|hispanic\/latino|asians?|non-?whites?|ethnic minorit(?:y|ies)|bame|white british|m[aā]ori|indigenous|pacific|pasifika|mixed race|(?:black|non-hispanic|white(?! british)) .{2,20}|francophones?|anglophones?|russian[- ]speakers?|.{2,14}[ -]speaking)$/u,
  ],
  [
    'religion',
    /^(?:catholics?|protestants?|(?:evangelical )?christians?|evangelicals?|muslims?|jews|jewish|hindus?|sikhs?|no religion|non-?religious|secular|orthodox|buddhists?|unaffiliated|religious)$/u,
  ],
  [
    'education',
    /^(?:(?:no |non-?|with (?:a )?|without (?:a )?)?(?:college|university)?[ -]?(?:degree|graduates?|grads?|educated)|(?:no|some) college|college(?: degree)?\+?|university|high school.{0,16}|post-?grad(?:uate)?s?|non-college|gcse.{0,12}|a[- ]levels?|(?:primary|secondary|tertiary|higher|vocational|basic|low|medium|high)(?: education| school)?|students?)$/u,
  ],
  [
    'employment',
    /^(?:(?:public|private)[ -]sector(?: workers)?|employed|unemployed|retired|self-employed|(?:full|part)[ -]time(?: workers)?|not working|in work|working|homemakers?)$/u,
  ],
  [
    'region',
    /^(?:(?:rest of|inner|outer|greater|central|upper|lower|the|mid) ){0,2}(?:(?:north|south)?[ -]?(?:east|west|eastern|western|ern)|(?:north|south)(?:ern)?|east midlands|west midlands|midlands?|yorkshire.{0,20}|east anglia|east of england|wales|scotland|london|midlands?\/wales|midwest|atlantic|prairies|urban|suburban|rural|cit(?:y|ies)|towns?|villages?|capital|regional|metro(?:politan)?|coast|(?:north|south|east|west)(?:ern)? .{2,12}|elsewhere in .{2,20}|rest of .{2,24})$/u,
  ],
  [
    'other',
    /^(?:(?:home)?owners|renters|parents|non-?parents|married|single|(?:likely|registered|undecided|swing|floating) voters|union members?|gun owners)$/u,
  ],
];

/** Parties as headings print them, lower case: answers or subgroups, as the table decides. */
export const PARTY =
  /^(?:(?:the )?(?:lab(?:our)?|labor|alp|con(?:servatives?)?|cons|tor(?:y|ies)|ld|lib ?dems?|lib(?:eral)? dem(?:ocrat)?s?|liberals?|lib|lnp|l\/np|dem(?:ocrat)?s?|democratic|rep(?:ublican)?s?|gop|ind(?:ependent)?s?|greens?|grn|ukip|brexit(?: party)?|reform(?: uk)?|ref|snp|plaid(?: cymru)?|pc|dup|uup|tuv|sdlp|alliance|sinn f[eé]in|sf|fianna f[aá]il|ff|fine gael|fg|soc(?:ial)? dems?|social democrats|pbp|solidarity|aont[uú]|national|nats?|nz first|act|te p[aā]ti m[aā]ori|one nation|phon|coalition|ndp|bloc(?: qu[eé]b[eé]cois)?|bq|cpc|lpc|ppc|bjp|nda|upa|congress|inc|aap|tmc|cdu(?:\/csu)?|csu|union|spd|afd|fdp|linke|die linke|bsw|gr[uü]ne|alba|your party|change uk|pd|m5s|lega|fdi|rn|lfi|psoe|pp|vox|sumar|podemos|pvv|vvd|d66|anc|da|eff|mk)(?: party)?)(?:[ /-](?:nats?|nationals?|csu|co-?op))?$/u;
