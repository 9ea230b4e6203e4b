import type { SubgroupDimension } from '@topline/model';

const PARTIES = [
  'labour',
  'labor',
  'conservatives?',
  'tory',
  'tories',
  'lib(?:eral)? dems?',
  'liberal democrats?',
  'liberals?',
  'democrats?',
  'democratic',
  'republicans?',
  'gop',
  'independents?',
  'greens?',
  'ukip',
  'reform(?: uk)?',
  'snp',
  'plaid cymru',
  'dup',
  'sdlp',
  'sinn f[eé]in',
  'fianna f[aá]il',
  'fine gael',
  'coalition',
  'nationals?',
  'one nation',
  'ndp',
  'bloc qu[eé]b[eé]cois',
  'bjp',
  'congress',
  'aap',
  'cdu',
  'spd',
  'afd',
  'fdp',
].join('|');

/** What a group of people is a group by; the first pattern that finds its words decides. */
export const DIMENSIONS: readonly (readonly [SubgroupDimension, RegExp])[] = [
  [
    'age',
    /\d ?(?:to|-|–) ?\d|year-?s?[- ]olds?|\b(?:aged?|over|under)[- ]\d|\d\+|\bor over\b|\byoung|\bold(?:er|est)\b|pensioner|elderly|millennial|boomer|gen(?:eration)? [xz]/i,
  ],
  [
    'vote',
    /\bleave(?:rs?)?\b|\bremain(?:ers?)?\b|\bbrexit|\b(?:who |previously )?voted\b|\b(?:yes|no) voters\b|\b(?:trump|biden|clinton|harris|obama) (?:voters|supporters)\b/i,
  ],
  ['party', new RegExp(String.raw`(?<!\p{L})(?:${PARTIES})(?!\p{L})`, 'iu')],
  ['gender', /\b(?:wom[ae]n|m[ae]n|females?|males?|mothers|fathers|mums|moms|dads|girls|boys)\b/i],
  [
    'religion',
    /\b(?:catholics?|protestants?|christians?|muslims?|jews|jewish|hindus?|sikhs?|evangelicals?|atheists?|churchgoers?|religious)\b/i,
  ],
  [
    'ethnicity',
    /\b(?:white|black|asian|hispanic|latino|african|ethnic|minority|whites|blacks|hispanics|latinos|m[aā]ori|indigenous)\b/i,
  ],
  [
    'education',
    /\b(?:graduates?|degree|college|university|educated|school leavers|students?|pupils)\b/i,
  ],
  [
    'class',
    /\b(?:working[- ]class|middle[- ]class|abc1|c2de|income|earning|wealthy|poorest|richest|households)\b/i,
  ],
  [
    'employment',
    /\b(?:workers|employe[er]s|employed|unemployed|retired|self-employed|staff|teachers|nurses|doctors|farmers|executives|managers)\b/i,
  ],
  [
    'nation',
    /\b(?:scots|scottish|scotland|welsh|wales|english|england|northern irish|northern ireland)\b/i,
  ],
  [
    'region',
    /\b(?:north|south|east|west|midlands|london(?:ers)?|rural|urban|suburban|city|state|county|province|region|regional)\b/i,
  ],
];

/** `Sunrise voters`: a name before such a noun is a party's, a candidate's or a campaign's. */
export const NAMED_CAMP =
  /^(?:the )?\p{Lu}[\p{L}’'-]*(?: (?:of|and|for|\p{Lu}[\p{L}’'-]*)){0,6} (?:voters|supporters|backers|members)$/u;
