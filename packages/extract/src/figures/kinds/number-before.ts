import { codeOf } from '../../language/class-code.ts';
import type { Token } from '../../language/tokens.ts';
import { mix } from '../surroundings.ts';

/** A number that was judged before, and what stood around it. */
export interface NumberBefore {
  /** Index among `KINDS`. */
  readonly kind: number;
  readonly form: string;
  /** The words beside it. */
  readonly words: number;
  /** The classes of the tokens beside it. */
  readonly classes: number;
}

/** What stands right around a number: alike in the rows of a list. */
export function frameOf(tokens: readonly Token[], at: number): { words: number; classes: number } {
  const word = (offset: number) => {
    const token = tokens[at + offset];
    if (!token) return 1;
    return token.capital || token.wordClass === 'other' ? codeOf(token.wordClass) : token.id;
  };
  const kind = (offset: number) => codeOf(tokens[at + offset]?.wordClass ?? 'stop');
  const form = tokens[at]!.id;
  return {
    words: mix(mix(word(-1), word(1)), mix(form, kind(-2))),
    classes: mix(mix(kind(-1), kind(1)), form),
  };
}
