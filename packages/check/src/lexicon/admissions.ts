/** Words by which a story itself says that chance may explain a gap or a change. */
export const ADMITS_CHANCE =
  /\b(?:within|inside|smaller than|less than|below) (?:the |its |that |both |their )?(?:poll['’]s |survey['’]s )?(?:statistical )?margins? (?:of|for) (?:sampling )?error|\bstatistical(?:ly)? (?:tied?|dead heat|insignificant|level|even|noise)|\bnot (?:be )?(?:statistically )?significant|\btoo close to call|\bneck[- ](?:and|&)[- ]neck|\bdead heat|\bvirtual(?:ly)? (?:tied?|level)|\b(?:down|put down|due) to chance|\bcould be chance|\bby chance alone|\btoo small to (?:mean|matter|tell|be)/i;

/** Words that make little of a change. */
export const MAKES_LITTLE =
  /\b(?:unchanged|little[- ]changed?|(?:little|no|hardly any|barely any) (?:real )?(?:change|movement)|(?:barely|hardly|scarcely) (?:moved|changed|shifted)|(?:broadly|largely|roughly|more or less) (?:the same|stable|steady|flat)|remained? (?:steady|stable|flat)|held (?:steady|firm)|edg(?:ed|es|ing)|inch(?:ed|es|ing)|nudg(?:ed|es|ing)|slight(?:ly)?|marginal(?:ly)?|statistical noise|a (?:touch|shade|whisker))\b/i;

/** Words that make much of a change. */
export const MAKES_MUCH =
  /\b(?:surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|leap(?:s|t|ed|ing)?|jump(?:s|ed|ing)?|rocket(?:s|ed|ing)?|spik(?:e|es|ed|ing)|slump(?:s|ed|ing)?|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|collaps(?:e|es|ed|ing)|crash(?:es|ed|ing)?|nosediv(?:e|es|ed|ing)|slid(?:e|es|ing)?|sharp(?:ly)?|steep(?:ly)?|dramatic(?:ally)?|big (?:rise|fall|drop|jump)|marked(?:ly)? (?:rise|fall|drop|up|down))\b/i;

/** Words by which a story says that two polls, or what it counts, cannot be set side by side. */
export const ADMITS_UNLIKE =
  /\b(?:not|can ?not|can['’]t|should not|never) (?:be )?(?:directly |strictly |easily )?(?:comparable|compared)|\bcompar(?:ed|isons?) (?:with|between)? ?(?:care|caution)|\b(?:method(?:s|ology)?|questions?|wording) (?:differ(?:s|ed)?|were different|was different|changed)/i;

/** Words by which a story says that the people who answered picked themselves. */
export const ADMITS_SELF_SELECTED =
  /\b(?:un|not |hardly |far from )scientific|\bself[- ]select(?:ed|ing|ion)|\b(?:not|un|hardly|far from)[- ]?(?:a )?represent(?:ative)?|\bstraw poll|\bjust for fun|\bno (?:attempt|claim) (?:was made )?(?:to|at|that)|\bnot (?:a )?(?:proper|random|balanced|weighted)|\b(?:does|do|did) not (?:claim to )?(?:speak|stand) for|\bsays nothing (?:about|of)/i;
