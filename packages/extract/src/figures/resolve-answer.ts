import { oppositeOf } from './opposite.ts';
import type { Answer } from './rule.ts';

const PREPOSITION =
  /^(?<frame>.*\b(?:with|of|about|to|for|on|in|towards?|against) )(?!.*\b(?:with|of|about|to|for|towards?|against) ).+$/;

/** The answer in full words, given the answer before it; `null` where there is none to point to. */
export function resolveAnswer(
  answer: Answer | 'carried',
  antecedent: string | null,
): string | null {
  if (answer === 'carried') return antecedent;
  if (answer.kind === 'stated') return answer.response;
  if (antecedent === null) return null;
  if (answer.kind === 'opposite') return oppositeOf(antecedent);
  if (answer.kind === 'object') return withObject(antecedent, answer.object);
  if (!answer.negated) return antecedent;
  return antecedent.startsWith("don't ") ? antecedent.slice(6) : `don't ${antecedent}`;
}

/** `sympathise more with the union` + `the board` → `sympathise more with the board`. */
function withObject(antecedent: string, object: string): string {
  const frame = PREPOSITION.exec(antecedent)?.groups?.['frame'];
  if (frame) return frame + object;
  const verb = antecedent.split(' ')[0] ?? '';
  return `${verb} ${object}`;
}
