import { AGAINST, oppositesOf } from './lexicon/antonyms.ts';
import { SIDE, type Answer } from './read-answer.ts';
import { stemWord } from './stem-word.ts';

/**
 * How two answers stand to each other: `evident` when a person who gives the one cannot give the
 * other, `likely` when they look like alternatives of one question, `null` when nothing says so,
 * `same` when they are one answer or one is a part of the other.
 */
export type Relation = 'evident' | 'likely' | 'same' | null;

/** `voting`: the sentences around speak of a vote, so that bare names are its candidates. */
export function relateAnswers(a: Answer, b: Answer, voting: boolean): Relation {
  const relation = relate(a, b, voting);
  return relation === 'evident' && (a.broad || b.broad) ? 'likely' : relation;
}

function relate(a: Answer, b: Answer, voting: boolean): Relation {
  if (a.residual !== null || b.residual !== null) return relateResidual(a, b);
  if (haveOpposites(a, b)) return 'evident';
  const shared = [...a.stems].filter((stem) => b.stems.has(stem)).length;
  const all = a.stems.size + b.stems.size - shared;
  if (a.negated !== b.negated && (shared >= 0.75 * all || isOneClaim(a, b))) return 'evident';
  if (shared === all) return haveDegrees(a, b) ? 'evident' : 'same';
  if (a.party !== null && b.party !== null) return a.party === b.party ? 'same' : 'evident';
  const isVote = voting || (a.chosen && b.chosen);
  if (a.bareName && b.bareName) return isVote && areRivals(a, b, shared) ? 'evident' : 'likely';
  if (shared === 0 || shared === a.stems.size || shared === b.stems.size) return null;
  if (a.chosen && b.chosen) return 'evident';
  const taken = a.stems.has(SIDE) && b.stems.has(SIDE) && (a.weighed || b.weighed);
  return taken ? 'evident' : 'likely';
}

/** `want a new stadium` / `do not want one`: one says the other again in fewer words. */
function isOneClaim(a: Answer, b: Answer): boolean {
  const [more, fewer] = a.words.size < b.words.size ? [b, a] : [a, b];
  const claim = [...fewer.words].filter((word) => !EMPTY.has(word));
  return claim.length > 0 && claim.every((word) => more.words.has(word));
}

const EMPTY: ReadonlySet<string> = new Set(
  ["don't", 'not', 'one', 'it', 'this', 'that', 'them', 'the', 'a', 'so', 'do', 'to'].map(stemWord),
);

/** Two candidates, or two parties: `Social Democrats` and `Christian Democrats` share a word. */
function areRivals(a: Answer, b: Answer, shared: number): boolean {
  if (a.namesParty !== b.namesParty) return false;
  return shared === 0 || (a.namesParty && shared < Math.min(a.stems.size, b.stems.size));
}

function relateResidual(a: Answer, b: Answer): Relation {
  if (a.residual === b.residual) return 'same';
  return isPlain(a) && isPlain(b) ? 'evident' : 'likely';
}

/** Stems of what people are unsure about, when it is the question itself. */
const UNSURE: ReadonlySet<string> = new Set(
  [
    'know',
    'sure',
    'unsure',
    'undecided',
    'decide',
    'uncertain',
    'opinion',
    'view',
    'yet',
    'either',
    'vote',
    'who',
    'how',
    'what',
    'whether',
    'which',
    'mind',
    'made',
    'question',
    'option',
    'candidate',
    'party',
  ].map(stemWord),
);

/** `don't know`, but not `don't know what the plan would cost them`. */
function isPlain(answer: Answer): boolean {
  return answer.residual !== 'unsure' || [...answer.stems].every((stem) => UNSURE.has(stem));
}

/** `strongly approve` / `somewhat approve`; but `approve` holds both. */
function haveDegrees(a: Answer, b: Answer): boolean {
  return a.degree !== b.degree && a.degree !== '' && b.degree !== '';
}

/** `approve` / `disapprove`: opposite words, and the rest is about one thing or not said again. */
function haveOpposites(a: Answer, b: Answer): boolean {
  if (a.against !== b.against && isOneThing(a, b)) return true;
  for (const word of a.words) {
    for (const opposite of oppositesOf(word)) {
      if (!b.words.has(opposite) || a.words.has(opposite) || b.words.has(word)) continue;
      if (isOneTopic(without(a.stems, word), without(b.stems, opposite))) return true;
    }
  }
  return false;
}

/** Whoever opposes a thing does not want, allow or legalise it, whatever the verb. */
function isOneThing(a: Answer, b: Answer): boolean {
  const [against, other] = a.against ? [a, b] : [b, a];
  const thing = [...against.stems].filter((stem) => !AGAINST.has(stem));
  return (
    thing.length > 0 &&
    thing.every((stem) => other.stems.has(stem)) &&
    other.stems.size <= thing.length + 1
  );
}

function without(stems: ReadonlySet<string>, word: string): string[] {
  return [...stems].filter((stem) => stem !== word && stem !== SIDE);
}

/** One says no more of the topic than the other, or half of their words are the same. */
function isOneTopic(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((stem) => b.includes(stem)).length;
  const all = a.length + b.length - shared;
  return shared === a.length || shared === b.length || 2 * shared >= all;
}
