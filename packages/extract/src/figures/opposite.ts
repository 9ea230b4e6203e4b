import { affirm } from './resolve-answer.ts';

const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/\bremain(?:ing|ers?)?\b/i, 'Leave'],
  [/\bleav(?:e|ing|ers?)\b/i, 'Remain'],
  [/\bdisapprov(?:e|al|ing)\b/i, 'approve'],
  [/\bapprov(?:e|al|ing)\b/i, 'disapprove'],
  [/\bdisagree\b/i, 'agree'],
  [/\bagree\b/i, 'disagree'],
  [/\boppos(?:e|ed|ing|ition)\b/i, 'support'],
  [/\b(?:support|back|favou?r|endorse)\b/i, 'oppose'],
  [/\bagainst\b/i, 'for'],
  [/\b(?:in favou?r of|for)\b/i, 'against'],
  [/\byes\b/i, 'No'],
  [/\bno\b/i, 'Yes'],
];

/** The answer on the other side of a question with two: `support the ban` → `oppose the ban`. */
export function oppositeOf(response: string): string {
  const affirmed = affirm(response);
  if (affirmed !== response) return affirmed;
  const pair = PAIRS.find(([word]) => word.test(response));
  return pair ? response.replace(pair[0], pair[1]) : `not ${response}`;
}
