import { oppositesOf } from './lexicon/antonyms.ts';
import type { Answer } from './read-answer.ts';

/**
 * How two answers stand to each other: `evident` when a person who gives the one cannot give the
 * other, `likely` when they look like alternatives of one question, `null` when nothing says so,
 * `same` when they are one answer or one is a part of the other.
 */
export type Relation = 'evident' | 'likely' | 'same' | null;

/** `voting`: the sentences around speak of a vote, so that bare names are its candidates. */
export function relateAnswers(a: Answer, b: Answer, voting: boolean): Relation {
  if (a.residual !== null || b.residual !== null) return relateResidual(a, b);
  if (a.negated === b.negated && sameStems(a, b)) {
    if (haveOpposites(a, b)) return 'evident';
    return a.degree !== b.degree && a.degree !== '' && b.degree !== '' ? 'evident' : 'same';
  }
  if (a.party !== null && b.party !== null) return a.party === b.party ? 'same' : 'evident';
  if (haveOpposites(a, b)) return 'evident';
  const shared = [...a.stems].filter((stem) => b.stems.has(stem)).length;
  if (a.negated !== b.negated && sharesMost(a, b, shared)) return 'evident';
  if (a.bareName && b.bareName) return voting && shared === 0 ? 'evident' : 'likely';
  if (shared === 0 || shared === a.stems.size || shared === b.stems.size) return null;
  return a.exclusive || b.exclusive ? 'evident' : 'likely';
}

function relateResidual(a: Answer, b: Answer): Relation {
  if (a.residual === b.residual) return 'same';
  return isPlain(a) && isPlain(b) ? 'evident' : 'likely';
}

/** `don't know`, but not `don't know what the plan would cost them`. */
function isPlain(answer: Answer): boolean {
  return answer.residual !== 'unsure' || answer.stems.size <= 2;
}

function sameStems(a: Answer, b: Answer): boolean {
  return a.stems.size === b.stems.size && [...a.stems].every((stem) => b.stems.has(stem));
}

function sharesMost(a: Answer, b: Answer, shared: number): boolean {
  return shared > 0 && 2 * shared >= Math.max(a.stems.size, b.stems.size);
}

/** `approve` / `disapprove`: opposite words, and the rest is about one thing or not said again. */
function haveOpposites(a: Answer, b: Answer): boolean {
  for (const word of a.words) {
    const opposites = oppositesOf(word);
    for (const opposite of opposites) {
      if (!b.words.has(opposite) || a.words.has(opposite) || b.words.has(word)) continue;
      const restA = without(a.stems, word);
      const restB = without(b.stems, opposite);
      if (restA.length === 0 || restB.length === 0) return true;
      if (restA.some((stem) => restB.includes(stem))) return true;
    }
  }
  return false;
}

function without(stems: ReadonlySet<string>, word: string): string[] {
  return [...stems].filter((stem) => stem !== word && stem !== '<side>');
}
