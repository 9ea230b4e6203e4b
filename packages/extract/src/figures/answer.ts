import type { Span } from '@topline/model';
import { lemmaOf } from '../language/lemma.ts';
import { AUXILIARIES, REPORTING } from '../language/lexicon/verbs.ts';
import { foldSpaces, spanOf } from '../language/phrase.ts';
import type { Token } from '../language/tokens.ts';
import { ADVERBS, PRONOUNS } from './lexicon/adverbs.ts';
import { IDIOMS } from './lexicon/idioms.ts';
import { startsAnswer } from './verb.ts';

/** An answer, or words that point to one. */
export type Answer =
  | { readonly kind: 'stated'; readonly response: string; readonly span: Span }
  /** `did so`, `did not`: the answer before, or its opposite. */
  | { readonly kind: 'same'; readonly negated: boolean; readonly span: Span }
  /** `felt that way about X`: the answer before, with another object. */
  | { readonly kind: 'object'; readonly object: string; readonly span: Span };

/**
 * The answer that a predicate tells, with its verb in dictionary form and without the words that
 * only report it: `said they did not support the plan` → `don't support the plan`.
 */
export function readAnswer(text: string, tokens: readonly Token[]): Answer | null {
  const span = spanOf(tokens);
  const start = skip(tokens, 0, ADVERBS);
  const first = tokens[start];
  if (!span || !first || !startsAnswer(first)) return null;
  const reported = afterReport(tokens, start);
  if (reported.clause) {
    const response = wordsOf(text, tokens.slice(reported.at));
    return response === '' ? null : { kind: 'stated', response, span };
  }
  return readPredicate(text, tokens.slice(reported.at), span);
}

/** Where the answer begins after `said (that) (they)`, and whether it is a clause with a subject. */
function afterReport(tokens: readonly Token[], start: number): { at: number; clause: boolean } {
  const verb = tokens[start]!;
  if (!REPORTING.has(lemmaOf(verb.lower))) return { at: start, clause: false };
  let at = start + 1;
  if (lemmaOf(verb.lower) === 'tell') at = Math.max(at, after(tokens, at, 'that'));
  at = skip(tokens, at, new Set(['that']));
  const subject = tokens[at];
  if (!subject) return { at, clause: true };
  if (PRONOUNS.has(subject.lower)) return { at: skip(tokens, at + 1, ADVERBS), clause: false };
  return { at, clause: true };
}

function readPredicate(
  text: string,
  tokens: readonly Token[],
  span: Answer['span'],
): Answer | null {
  const { at, auxiliary, negated } = readAuxiliaries(tokens);
  const verb = tokens[at];
  const rest = wordsOf(text, tokens.slice(at + 1));
  if (!verb) return auxiliary ? { kind: 'same', negated, span } : null;
  const stated = (words: string) => ({
    kind: 'stated' as const,
    response: plainly(foldSpaces(words)),
    span,
  });
  const words = `${lemmaOf(verb.lower)} ${rest}`.trim();
  // `did so`: the auxiliary is the verb.
  const anaphor = readAnaphor(DONE.test(words) ? `do ${words}` : words, negated, span);
  if (anaphor) return anaphor;
  if (auxiliary === 'be' && !verb.lower.endsWith('ing')) {
    return stated(`${negated ? 'not ' : ''}${verb.text} ${rest}`);
  }
  if (auxiliary === 'have') return stated(`${negated ? "haven't" : 'have'} ${verb.text} ${rest}`);
  return stated(negated ? `don't ${words}` : words);
}

/** `would`, `did not`, `are`: which kind, whether negated, and where the verb proper stands. */
function readAuxiliaries(tokens: readonly Token[]) {
  let auxiliary: 'be' | 'have' | 'other' | null = null;
  let negated = false;
  let at = 0;
  for (; at < tokens.length; at += 1) {
    const { lower } = tokens[at]!;
    if (lower === 'not' || lower === 'never') negated = true;
    else if (AUXILIARIES.has(lower)) {
      if (lower.endsWith("n't")) negated = true;
      auxiliary = kindOf(lower);
    } else if (!(auxiliary && ADVERBS.has(lower))) break;
  }
  return { at, auxiliary, negated };
}

function kindOf(auxiliary: string): 'be' | 'have' | 'other' {
  if (/^(?:be|been|is|isn't|are|aren't|was|wasn't|were|weren't)$/.test(auxiliary)) return 'be';
  return /^ha(?:ve|s|d)(?:n't)?$/.test(auxiliary) ? 'have' : 'other';
}

const DONE = /^(?:so|the same)$/;
/** Words that only repeat an answer, with their verb in dictionary form. */
const SAME_AGAIN =
  /^(?:(?:do|say|think|believe) so|(?:feel|think) (?:that|this|the same) way|(?:do|feel|say|think) (?:the same|likewise)|(?:hold|share|take) (?:that|this|the same) (?:belief|line|opinion|position|view))$/;

function readAnaphor(words: string, negated: boolean, span: Answer['span']): Answer | null {
  const about =
    /^(?:feel|think|say) (?:that way|this way|the same(?: way| thing)?) (?:about|of|for|towards?) (?<object>.+)$/.exec(
      words,
    )?.groups?.['object'];
  if (about) return { kind: 'object', object: about, span };
  if (SAME_AGAIN.test(words)) {
    return { kind: 'same', negated, span };
  }
  return null;
}

function plainly(response: string): string {
  for (const [pattern, verb] of IDIOMS) {
    if (pattern.test(response)) return response.replace(pattern, verb);
  }
  return response;
}

function wordsOf(text: string, tokens: readonly Token[]): string {
  const span = spanOf(tokens);
  return span ? foldSpaces(text.slice(span.start, span.end)) : '';
}

function skip(tokens: readonly Token[], from: number, words: ReadonlySet<string>): number {
  let at = from;
  while (tokens[at] && words.has(tokens[at]!.lower)) at += 1;
  return at;
}

function after(tokens: readonly Token[], from: number, word: string): number {
  return tokens.findIndex((token, index) => index >= from && token.lower === word) + 1;
}
