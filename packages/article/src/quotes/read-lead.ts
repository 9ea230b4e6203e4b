import { BODIES, PREPOSITIONS } from './lexicon/small-words.ts';
import { bare, nameEnd, isRole } from './name-run.ts';
import { readName, readRole } from './read-phrase.ts';
import type { Found } from './reference.ts';
import { spanOf, type Token } from './tokenise.ts';

/**
 * Reads the first person that the clause before token `end` names: the subject of what follows
 * later in it, as in `Mr Hall shook his head, saying: …`.
 */
export function readLead(text: string, tokens: readonly Token[], end: number): Found | null {
  for (let index = 0; index < end; index += 1) {
    const found = readAt(text, tokens, index, end);
    if (found && !PREPOSITIONS.has(bare(tokens[found.from - 1]?.text ?? ''))) return found;
    if (found) index = Math.max(index, found.to - 1);
  }
  return null;
}

function readAt(text: string, tokens: readonly Token[], index: number, end: number): Found | null {
  const token = tokens[index];
  if (!token) return null;
  if (/^(?:he|she)$/i.test(token.text)) {
    const reference = {
      kind: 'pronoun',
      word: token.text.toLowerCase(),
      span: spanOf(token),
    } as const;
    return { reference, from: index, to: index + 1 };
  }
  const last = nameEnd(tokens, index);
  if (last > index && last <= end) {
    const next = tokens[last]?.text ?? '';
    if (isRole(next) && /^\p{Ll}/u.test(next)) return null;
    const named = readName(text, tokens, last);
    if (named?.reference.kind !== 'name') return named;
    return BODIES.has(bare(tokens[last - 1]?.text ?? '')) ? null : named;
  }
  if (nameEnd(tokens, index + 1) > index + 1) return null;
  return isRole(token.text) ? readRole(text, tokens, index + 1) : null;
}
