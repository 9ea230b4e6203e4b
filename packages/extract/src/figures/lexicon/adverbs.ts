/** Adverbs that can stand before a verb of an answer and say nothing of it. */
export const ADVERBS = new Set([
  'actually',
  'all',
  'also',
  'already',
  'both',
  'currently',
  'either',
  'even',
  'instead',
  'nonetheless',
  'now',
  'only',
  'simply',
  'still',
  'then',
  'therefore',
]);

export const PRONOUNS = new Set(['they', 'he', 'she', 'it', 'we', 'i', 'you']);
