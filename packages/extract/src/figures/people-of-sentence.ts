import type { Token } from '../language/tokens.ts';
import { isShare } from './evidence.ts';
import { readPeople } from './people.ts';
import { placeAfterIn } from './place.ts';
import type { People } from './rule.ts';

/**
 * The people that a sentence sets for the number at `at`: `among women` or `in Germany` after the
 * number and before the next one, else the last one before it.
 */
export function peopleOfSentence(
  text: string,
  tokens: readonly Token[],
  at: number,
): People | null {
  const next = tokens.findIndex(
    ({ number }, index) => index > at && number !== null && isShare(number),
  );
  const after = tokens.slice(at + 1, next < 0 ? undefined : next);
  const here = after.findIndex(isAmong);
  if (here >= 0) return readPeople(after.slice(here))?.people ?? null;
  const place = placeAfterIn(text, after);
  if (place) return place;
  for (let index = at - 1; index >= 0; index -= 1) {
    const token = tokens[index]!;
    if (isAmong(token)) return readPeople(tokens.slice(index, at))?.people ?? null;
    const opens =
      index === 0 ||
      /^[,;]$/.test(tokens[index - 1]!.text) ||
      /^(?:and|while|but)$/.test(tokens[index - 1]!.lower);
    if (token.lower === 'in' && opens) {
      const setting = placeAfterIn(text, tokens.slice(index, at));
      if (setting) return setting;
    }
    if (token.number && isShare(token.number) && token.bracketed === tokens[at]!.bracketed) break;
  }
  const last = tokens.findLastIndex((token, index) => index < at && isAmong(token));
  return last < 0 ? null : (readPeople(tokens.slice(last, at))?.people ?? null);
}

function isAmong({ lower }: Token): boolean {
  return lower === 'among' || lower === 'amongst';
}
