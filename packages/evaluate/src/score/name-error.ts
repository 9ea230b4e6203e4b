import type { ClaimShown, ScoredError } from './list-errors.ts';

const NEGATION =
  /\b(?:not|no|never|don't|doesn't|didn't|won't|wouldn't|oppos\w*|disapprov\w*|disagre\w*)/i;

/** What went wrong, in few words: errors that are alike get the same. */
export function nameError({ kind, gold, predicted }: ScoredError): string {
  if (kind === 'missed') return `${gold?.measure ?? 'number'} missed`;
  if (kind === 'spurious') return `${predicted?.measure ?? 'number'} where the article has none`;
  if (gold === null || predicted === null) return kind;
  switch (kind) {
    case 'wrong measure':
      return `${tellMeasure(gold)} read as ${tellMeasure(predicted)}`;
    case 'wrong subgroup':
      return nameGroupError(gold, predicted);
    case 'wrong response':
      return nameAnswerError(gold, predicted);
    case 'wrong strict':
      return namePollsterError(gold, predicted);
    case 'wrong number':
    case 'duplicate':
      break;
  }
  return kind;
}

function tellMeasure({ wave, measure }: ClaimShown): string {
  return `${wave === 'previous' ? 'previous ' : ''}${measure ?? 'number'}`;
}

function nameGroupError(gold: ClaimShown, predicted: ClaimShown): string {
  if (predicted.subgroup === null) return 'a group read as everybody';
  return gold.subgroup === null ? 'everybody read as a group' : 'another group';
}

function nameAnswerError(gold: ClaimShown, predicted: ClaimShown): string {
  if (isNegated(gold) !== isNegated(predicted)) return 'an answer read as its opposite';
  if (isName(gold)) return isName(predicted) ? 'another name' : 'words where a name is the answer';
  return isName(predicted) ? 'a name where words are the answer' : 'other words for an answer';
}

function isNegated({ response }: ClaimShown): boolean {
  return NEGATION.test(response ?? '');
}

function isName({ response }: ClaimShown): boolean {
  return /^\p{Lu}/u.test(response ?? '');
}

function namePollsterError(gold: ClaimShown, predicted: ClaimShown): string {
  if (predicted.pollster === null) return 'no pollster read';
  return gold.pollster === null ? 'a pollster where the article names none' : 'another pollster';
}
