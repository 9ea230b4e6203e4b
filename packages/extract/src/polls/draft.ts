import type { Reference } from './reference.ts';

/** A reference in the making; `hasWord` where a word for a poll was printed, not only a name. */
export type Draft = Omit<Reference, 'reports' | 'asks' | 'details' | 'owned'> & {
  readonly hasWord: boolean;
};
