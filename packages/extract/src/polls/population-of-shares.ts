import type { Span } from '@topline/model';
import { EVERYBODY, NEUTRAL, PLACES } from '../language/lexicon/people.ts';
import { isPlace } from '../language/lexicon/places.ts';
import { isDemonym } from './is-demonym.ts';
import { POLLED_PLACES } from './lexicon/places.ts';
import { NARROWED } from './population.ts';

const SHARE = /(?: (?:of|among|amongst)(?: all)?(?: (?:the|our|its))?)?(?= )/uy;
const AMONG =
  /(?<![\p{L}-])(?:[Aa]mong(?:st)?|[Oo]f|[Mm]ost|[Mm]ajority of|[Ff]ewer|[Mm]any)(?: all)?(?: (?:the|our))?(?= )/gu;

/** `55% of Americans`: everybody, in the words of a share that names them. */
export function populationOfShare(text: string, share: Span): Span | null {
  SHARE.lastIndex = share.end;
  const link = SHARE.exec(text)?.[0].length ?? 0;
  return everybodyAt(text, share.end + link);
}

/** `among New York’s likely voters`, `Of registered voters, 21%`. */
export function populationAmong(text: string, sentence: Span): Span | null {
  const words = text.slice(sentence.start, sentence.end);
  for (const { 0: link, index } of words.matchAll(AMONG)) {
    const found = everybodyAt(text, sentence.start + index + link.length);
    if (found) return found;
  }
  return null;
}

function everybodyAt(text: string, from: number): Span | null {
  const words =
    /^(?: [\p{L}.’'-]{1,20}){1,6}/u
      .exec(text.slice(from, from + 120))?.[0]
      .split(' ')
      .slice(1) ?? [];
  let end = from;
  for (const [index, word] of words.entries()) {
    end += 1 + word.length;
    const lower = word.toLowerCase().replace(/\.$/, '');
    if (isEverybody(lower) || isDemonym(word)) {
      if (/^(?: who| aged| over| under| with| in favou?r|[’'-])/u.test(text.slice(end, end + 12)))
        return null;
      const stop = word.endsWith('.') ? end - 1 : end;
      const narrowed = NARROWED.exec(text.slice(stop, stop + 160))?.[0].length ?? 0;
      const isBare = index === 0 && /^(?:people|residents|members|citizens)$/.test(lower);
      return isBare && narrowed === 0 ? null : { start: from + 1, end: stop + narrowed };
    }
    if (!isWide(lower) && !isPlaceName(word)) return null;
  }
  return null;
}

/** A word of a place’s name: `New York City`, `Kent County`, `Queensland’s`. */
function isPlaceName(word: string): boolean {
  const lower = word.toLowerCase().replace(/[’']s$/, '');
  return (
    POLLED_PLACES.has(lower) ||
    /^(?:city|county|state|island|islands|valley|area|region)$/.test(lower) ||
    isPlace(lower)
  );
}

function isEverybody(word: string): boolean {
  if (/^(?:those|them|us|respondents|participants|people|electorate|public)$/.test(word))
    return false;
  return (
    EVERYBODY.has(word) ||
    (word.endsWith('s') && PLACES.has(word) && word !== 'states') ||
    (POLLED_PLACES.has(word) && /(?:ans|ders|ons|ots)$/.test(word))
  );
}

function isWide(word: string): boolean {
  return (
    NEUTRAL.has(word) ||
    word === 'decided' ||
    word === 'likely' ||
    PLACES.has(word) ||
    PLACES.has(`${word}.`) ||
    POLLED_PLACES.has(word)
  );
}
