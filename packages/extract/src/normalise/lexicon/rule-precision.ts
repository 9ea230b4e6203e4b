/**
 * How often a rule's figures were right in every field, measured on labelled articles (with few
 * figures drawn towards one half).
 */
export const RULE_PRECISION: Readonly<Record<string, number>> = {
  'among-people-share-answer': 0.7,
  'bracket-after-option': 0.36,
  'bracket-after-people': 0.62,
  'by-share-of-people': 0.5,
  lead: 0.31,
  'level-after': 0.43,
  'level-before': 0.43,
  'moved-by': 0.76,
  'option-share': 0.79,
  pair: 0.39,
  'share-answer': 0.62,
  'share-compared-before': 0.61,
  'share-for-option': 0.3,
  'share-of-whom': 0.5,
  'share-opinion-noun': 0.38,
  'share-option': 0.25,
  'share-people-answer': 0.72,
  'share-people-compared': 0.6,
  'share-who-answer': 0.56,
  'signed-change': 0.6,
  'subject-at-level': 0.53,
};
