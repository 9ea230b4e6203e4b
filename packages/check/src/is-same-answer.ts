import { readAnswer, type Answer } from './read-answer.ts';
import { relateAnswers } from './relate-answers.ts';

/**
 * True when two answers say the same in other words, or one of them as shortly as the press does when
 * it comes back to it: `support the tram extension`, `Support`.
 */
export function isSameAnswer(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [readAnswer(a), readAnswer(b)];
  return relateAnswers(one, other, false) === 'same' || holds(one, other) || holds(other, one);
}

function holds(whole: Answer, part: Answer): boolean {
  if (whole.negated !== part.negated || whole.residual !== part.residual) return false;
  if (whole.party !== null && part.party !== null) return whole.party === part.party;
  if (part.stems.size === 0 || whole.degree !== part.degree) return false;
  return [...part.stems].every((stem) => whole.stems.has(stem));
}
