import type { Answer } from './answer.ts';

/** Not the `to` of `to form an opinion`. */
const TO = String.raw`to(?= (?:the|an?|his|her|its|their|our) | \p{Lu})`;
const BEFORE_OBJECT = String.raw`(?:with|of|about|${TO}|for|on|in|towards?|against) `;
const PREPOSITION = new RegExp(
  String.raw`^(?<frame>.*\b${BEFORE_OBJECT})(?!.*\b${BEFORE_OBJECT}).+$`,
  'u',
);

const NEGATION = /^(?:don't|not) /;

/** The answer in full words, given the answer before it; `null` where there is none to point to. */
export function resolveAnswer(answer: Answer, antecedent: string | null): string | null {
  if (answer.kind === 'stated') return answer.response;
  if (antecedent === null) return null;
  if (answer.kind === 'object') return withObject(antecedent, answer.object);
  const affirmed = affirm(antecedent);
  return answer.negated ? `don't ${affirmed}` : affirmed;
}

/** An answer without its negation: `don't back the tram` → `back the tram`. */
export function affirm(response: string): string {
  return response.replace(NEGATION, '');
}

/** `sympathise more with the union` + `the board` → `sympathise more with the board`. */
function withObject(antecedent: string, object: string): string {
  const frame = PREPOSITION.exec(antecedent)?.groups?.['frame'];
  if (frame) return frame + object;
  const verb = antecedent.split(' ')[0] ?? '';
  return `${verb} ${object}`;
}
