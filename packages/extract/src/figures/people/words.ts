import type { Token } from '../../language/tokens.ts';
import type { WordClass } from '../../language/word-class.ts';

/** The tokens of a sentence, and which of them are figures. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly isFigure: (at: number) => boolean;
}

/** Classes of words that can stand before a noun for people and describe it. */
export const MODIFIERS: ReadonlySet<WordClass> = new Set<WordClass>([
  'other',
  'name',
  'option',
  'past-verb',
  'participle',
  'people',
  'number',
  'time',
]);

/** Classes of words that begin a predicate. */
export const FINITE: ReadonlySet<WordClass> = new Set<WordClass>([
  'reporting-verb',
  'auxiliary',
  'opinion-verb',
  'level',
  'leading',
  'direction',
]);
