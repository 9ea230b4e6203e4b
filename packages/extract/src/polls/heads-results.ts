import { printed, type Span } from '@topline/model';
import type { Draft } from './draft.ts';
import { PEOPLES_NAMES } from './lexicon/ambiguous-pollsters.ts';

/** `Northgate has her on …` at the head of a sentence that holds results. */
export function headsResults(
  text: string,
  { span, organisations }: Draft,
  sentence: Span,
): boolean {
  if (organisations.length === 0) return false;
  const before = text.slice(Math.max(sentence.start, span.start - 24), span.start);
  if (
    !/(?:^|[;:—–(“"] ?|(?:^|, )(?:and|but|while|whereas|meanwhile,?|yet|so|now|then|today|yesterday),? )(?:the )?$/iu.test(
      before,
    )
  )
    return false;
  return /^(?:[’']s? |:|,| \(| \d{2}(?!\d)| (?!and |or |of |in |at |on |to )\p{Ll}{2,})/u.test(
    text.slice(span.end, span.end + 12),
  );
}

/** `Resolve has`, `Essential: 52-48`: a pollster’s name by what it does, though a word or a name too. */
export function hasVerb(text: string, { span, organisations }: Draft): boolean {
  return (
    organisations.every((one) => !PEOPLES_NAMES.has(printed(text, one.span))) &&
    /^(?: (?:has|had|have|puts?|makes?|finds|found|shows|gives|says|barely|reports)(?!\p{L})|[’']s latest|:| \(| \d{2})/u.test(
      text.slice(span.end, span.end + 12),
    )
  );
}
