import type { Span } from '@topline/model';
import { isAsciiLetter } from '../mentions/scan/characters.ts';
import { LONGEST_SHAPED, shapeOf, shapesOf } from '../mentions/scan/word-shapes.ts';
import type { RoleRule } from './rule.ts';

type RulesByCue = ReadonlyMap<string, readonly RoleRule[]>;

/** The rules by what they cannot do without. */
export interface CueIndex {
  readonly shapes: Uint8Array;
  readonly before: RulesByCue;
  readonly after: RulesByCue;
  /** Rules to be tried at every number. */
  readonly anywhere: readonly RoleRule[];
}

/** A word or sign of a sentence, and the rules that it calls at numbers behind and before it. */
export interface FoundCue {
  readonly at: number;
  readonly before: readonly RoleRule[];
  readonly after: readonly RoleRule[];
}

const NONE: readonly RoleRule[] = [];
const PLUS = 0x2b;
const PLUS_MINUS = 0xb1;

export function indexCues(rules: readonly RoleRule[]): CueIndex {
  const before = byCue(rules, ({ cues }) => cues?.before);
  const after = byCue(rules, ({ cues }) => cues?.after);
  const words = [...before.keys(), ...after.keys()];
  const anywhere = rules.filter(({ cues }) => cues === undefined);
  return { shapes: shapesOf(words), before, after, anywhere };
}

/** The cues of a stretch of text, in order. Reads each character once. */
export function findCues(text: string, span: Span, index: CueIndex): FoundCue[] {
  const cues: FoundCue[] = [];
  const add = (at: number, cue: string) => {
    const before = index.before.get(cue);
    const after = index.after.get(cue);
    if (before || after) cues.push({ at, before: before ?? NONE, after: after ?? NONE });
  };
  let at = span.start;
  while (at < span.end) {
    const code = text.charCodeAt(at);
    const start = at;
    at += 1;
    if (isAsciiLetter(code)) {
      while (isAsciiLetter(text.charCodeAt(at))) at += 1;
      if (at - start > LONGEST_SHAPED || index.shapes[shapeOf(text, start, at)] === 0) continue;
      add(start, text.slice(start, at).toLowerCase());
    } else if (code === PLUS || code === PLUS_MINUS) add(start, text.slice(start, at));
  }
  return cues;
}

function byCue(
  rules: readonly RoleRule[],
  cuesOf: (rule: RoleRule) => readonly string[] | undefined,
): RulesByCue {
  const byWord = new Map<string, RoleRule[]>();
  for (const rule of rules) {
    for (const cue of new Set(cuesOf(rule))) {
      const others = byWord.get(cue);
      if (others) others.push(rule);
      else byWord.set(cue, [rule]);
    }
  }
  return byWord;
}
