import type { Span } from '@topline/model';
import { isAsciiLetter } from '../mentions/scan/characters.ts';
import { LONGEST_SHAPED, shapeOf, shapesOf } from '../mentions/scan/word-shapes.ts';
import type { RoleRule } from './rule.ts';

interface CalledRules {
  /** Rules to be tried at numbers behind the cue. */
  readonly before: readonly RoleRule[];
  /** Rules to be tried at numbers before the cue. */
  readonly after: readonly RoleRule[];
}

/** The rules by what they cannot do without. */
export interface CueIndex {
  readonly shapes: Uint8Array;
  readonly byCue: ReadonlyMap<string, CalledRules>;
  /** Rules to be tried at every number. */
  readonly anywhere: readonly RoleRule[];
}

/** A word or sign of a sentence, and the rules that it calls. */
export interface FoundCue {
  readonly at: number;
  readonly rules: CalledRules;
}

const PLUS = 0x2b;
const PLUS_MINUS = 0xb1;

export function indexCues(rules: readonly RoleRule[]): CueIndex {
  const words = new Set(
    rules.flatMap(({ cues }) => [...(cues?.before ?? []), ...(cues?.after ?? [])]),
  );
  const byCue = new Map(
    [...words].map((word): [string, CalledRules] => [
      word,
      {
        before: rules.filter(({ cues }) => cues?.before?.includes(word)),
        after: rules.filter(({ cues }) => cues?.after?.includes(word)),
      },
    ]),
  );
  const anywhere = rules.filter(({ cues }) => cues === undefined);
  return { shapes: shapesOf(words), byCue, anywhere };
}

/** The cues of a stretch of text, in order. Reads each character once. */
export function findCues(text: string, span: Span, { shapes, byCue }: CueIndex): FoundCue[] {
  const cues: FoundCue[] = [];
  let at = span.start;
  while (at < span.end) {
    const code = text.charCodeAt(at);
    const start = at;
    at += 1;
    if (isAsciiLetter(code)) {
      while (isAsciiLetter(text.charCodeAt(at))) at += 1;
      if (at - start > LONGEST_SHAPED || shapes[shapeOf(text, start, at)] === 0) continue;
    } else if (code !== PLUS && code !== PLUS_MINUS) continue;
    const rules = byCue.get(text.slice(start, at).toLowerCase());
    if (rules) cues.push({ at: start, rules });
  }
  return cues;
}
