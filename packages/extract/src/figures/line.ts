import type { Sentence } from '@topline/model';
import { tokenise, type Token } from '../language/tokens.ts';
import type { NumberExpression } from '../mentions/rule.ts';
import { readAppositions } from './appositions.ts';
import { isShare } from './evidence.ts';

/** A sentence with its tokens, and which of them are figures. */
export interface Line {
  readonly text: string;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Numbers printed again, more precisely: token of the first, and the second. */
  readonly restated: ReadonlyMap<number, NumberExpression>;
  /** Indexes of the tokens that were taken for figures, in order. */
  readonly figuresAt: readonly number[];
  /** Most words have a capital: it says nothing there. */
  readonly titled: boolean;
}

/** The tokens of a sentence; none is a figure yet. */
export function readLine(
  text: string,
  sentence: Sentence,
  numbers: readonly NumberExpression[],
): Line {
  const plain = tokenise(text, sentence.span, numbers);
  const titled = isTitled(plain);
  const { tokens, restated } = readAppositions(
    titled ? plain : plain.map((token, at) => (isNamePart(plain, at) ? named(token) : token)),
    ({ number }) => number !== null && isShare(number),
  );
  return { text, sentence, tokens, restated, figuresAt: [], titled };
}

const WORDY = /^(?:direction|level|leading|reporting-verb|opinion-noun)$/;

/** `Orlando Gaines`, `Rose Hartnell`: beside a name, a word with a capital is one too. */
function isNamePart(tokens: readonly Token[], at: number): boolean {
  const { capital, wordClass } = tokens[at]!;
  if (!capital || !WORDY.test(wordClass)) return false;
  const isTitle = tokens[at - 1]?.text === '.' && isName(tokens[at - 2]);
  if (isName(tokens[at - 1]) || isTitle) return true;
  const opens = at === 0 || tokens[at - 1]!.kind === 'mark';
  return (!opens || wordClass === 'direction') && isName(tokens[at + 1]);
}

function isName(token: Token | undefined): boolean {
  return token?.capital === true && token.wordClass === 'name';
}

function named(token: Token): Token {
  return { ...token, wordClass: 'name' };
}

function isTitled(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, lower }) => kind === 'word' && lower.length > 3);
  return long.length > 3 && long.filter(({ capital }) => capital).length > long.length * 0.7;
}
