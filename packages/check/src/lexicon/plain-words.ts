/** Words that carry nothing of an answer's content. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  (
    'a an one the this that these those it its they them their he she his her we our you your i who which ' +
    'of on at to from by with within as and or but if in into about up for ' +
    'is are was were be been being has have had do does did would will should could can may might must ' +
    'said say says saying think thinks thought believe believes believed felt feel feels want wants ' +
    'wanted side sides way people voters answer more most less much just only also very too so ' +
    'not no never yes primarily mainly mostly solely strongly somewhat slightly fairly tend tends ' +
    'tended quite completely definitely probably moderately really lot little'
  ).split(' '),
);

/** Degrees of one answer: `strongly approve` is a part of `approve`. */
export const DEGREES: ReadonlySet<string> = new Set(
  'strongly somewhat slightly fairly very quite tend tends tended completely definitely probably moderately'.split(
    ' ',
  ),
);

/** Verbs by which people take a side, whichever of them a reporter picks. */
export const SIDING_WORDS: ReadonlySet<string> = new Set(
  (
    'support supports supported supporting back backs backed backing sympathise sympathises sympathised ' +
    'sympathising sympathize sympathizes sympathized sympathizing sympathy sympathies favour favours ' +
    'favoured favor favors favored prefer prefers preferred'
  ).split(' '),
);
