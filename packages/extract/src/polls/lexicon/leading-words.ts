/** Words with a capital, at the head of a sentence or a headline, that start no name; lower case. */
export const LEADING_WORDS: readonly string[] =
  `a an the this that these those another one its their our according after although amid
   among and as at because before but by despite during even for from here how however if in
   meanwhile not now of on only or since so still than then there though through to under
   unlike until what when where whereas while who why with within yet see read pictured
   latest recent separate exclusive earlier previous last next final two three four five six
   several both each every many most monday tuesday wednesday thursday friday saturday sunday
   january february march april june july august september october may jan feb mar apr jun
   jul aug sep sept oct nov dec november december today yesterday yesterday’s yesterday's
   today’s today's mr mrs ms dr prof professor president sen`.split(/\s+/);
