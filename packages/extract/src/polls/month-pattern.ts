/** Source of a regular expression for the name of a month, in full or in short. */
export const MONTH_NAME =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';

/** The words that such a name can be, lower case. */
export const MONTH_WORDS: readonly string[] =
  `january february march april may june july august september october november december jan feb mar
   apr jun jul aug sept sep oct nov dec`.split(/\s+/u);
