import { NO_CUES } from './lexicon/cue-verbs.ts';
import type { Cue } from './read-attribution.ts';
import { readSubject } from './read-subject.ts';
import type { Found } from './reference.ts';
import { spanOf, type Token } from './tokenise.ts';

const LONGEST = 30;
const VERB =
  /^(?:\p{Ll}{2,20}ed|thinks|takes|sees|wants|agrees|disagrees|believes|shrugs|laughs|smiles|sighs|knows|did|put|puts|has|had|thought|went|took|saw|felt|made|gave)$/u;

/** Reads the subject and the verb that open a clause, whatever the verb: `Bo Lund put it simply:` */
export function readOpening(
  text: string,
  tokens: readonly Token[],
): { found: Found; cue: Cue } | null {
  for (let index = 1; index < Math.min(tokens.length, LONGEST); index += 1) {
    const token = tokens[index];
    if (!token || !VERB.test(token.text) || NO_CUES.has(token.text)) continue;
    const found = readSubject(text, tokens, index);
    if (found && found.from <= 1) return { found, cue: { word: token.text, span: spanOf(token) } };
  }
  return null;
}
