import { boundsHoldValue } from './bounds-hold-value.ts';
import { everyNumberIsMentioned } from './every-number-is-mentioned.ts';
import { figureExactlyForRole } from './figure-exactly-for-role.ts';
import { figuresAreAnchored } from './figures-are-anchored.ts';
import type { Invariant } from './invariant.ts';
import { keysAreUnique } from './keys-are-unique.ts';
import { mentionsDoNotOverlap } from './mentions-do-not-overlap.ts';
import { referencesResolve } from './references-resolve.ts';
import { sharesWithin0And100 } from './shares-within-0-and-100.ts';
import { spansLieInText } from './spans-lie-in-text.ts';
import { spansSliceBack } from './spans-slice-back.ts';
import { unresolvedWithReason } from './unresolved-with-reason.ts';

/** Every promise of the data contract that a query can test, in the order of the reports. */
export const INVARIANTS: readonly Invariant[] = [
  spansSliceBack,
  spansLieInText,
  figuresAreAnchored,
  mentionsDoNotOverlap,
  sharesWithin0And100,
  boundsHoldValue,
  referencesResolve,
  keysAreUnique,
  figureExactlyForRole,
  unresolvedWithReason,
  everyNumberIsMentioned,
];
