import type { Role } from '@topline/model';
import type { NumberExpression, NumberForm } from '../mentions/rule.ts';

/** A number with the words of its sentence on both sides. */
export interface NumberInContext {
  readonly number: NumberExpression;
  /** At most 120 characters of the sentence before the number. */
  readonly before: string;
  /** At most 120 characters of the sentence after the number. */
  readonly after: string;
}

/** One wording that tells what a number is, where that is no figure of a poll. */
export interface RoleRule {
  readonly name: string;
  readonly example: string;
  readonly role: Exclude<Role, 'poll_figure' | 'unresolved'>;
  readonly precedence?: number;
  /**
   * Words and signs, in lower case, without one of which in its sentence, before or after the number,
   * the wording cannot be. Without cues it is tried at every number of its forms.
   */
  readonly cues?: { readonly before?: readonly string[]; readonly after?: readonly string[] };
  /** The forms of number that the wording can hold. */
  readonly forms: readonly NumberForm[];
  /** Length of the words that speak for the role, in characters; refuses with `null`. */
  readonly read: (context: NumberInContext) => number | null;
}

/** Reads with patterns right before and right after the number: both must match. */
export function wording(patterns: {
  before?: RegExp;
  after?: RegExp;
}): (context: NumberInContext) => number | null {
  const { before, after } = patterns;
  return (context) => {
    const left = before ? before.exec(context.before) : null;
    const right = after ? after.exec(context.after) : null;
    if ((before && !left) || (after && !right)) return null;
    return (left?.[0].length ?? 0) + (right?.[0].length ?? 0);
  };
}
