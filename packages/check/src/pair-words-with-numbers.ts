import { overlaps, type Document, type Figure, type Span } from '@topline/model';
import { readQuantities, type Quantity } from './read-quantities.ts';
import { sentenceFinder } from './sentence-finder.ts';

/** One figure that the story gives in words and as a printed number. */
export interface WordsAndNumber {
  readonly figure: Figure;
  readonly quantity: Quantity;
  /** The words, as printed. */
  readonly words: string;
}

/** The words that may stand between a quantity and the number in brackets that repeats it. */
const BRACKET = /^(?!.*\b(?:than|share|against|compared)\b)[^.;:()\d%]{0,80}\($/;
/** `a majority of voters, 54 per cent,`, `two-thirds, or 62%,` and `half – 48% –`. */
const ASIDE = /^(?: of [^,.;:()\d%]{1,50})?(?:,| –| —| -|—)\s?(?:or |some |at )?$/;
const ASIDE_END = /^(?:,|\.|\)| –| —| -|—|$)/;
const MAJORITY_OF = /^ of (?:just |only |about |around |some )?$/;
const NUMBER_FIRST =
  /^(?:,| –| —| -|—| \()\s?(?:or )?(?:a |the )?(?:slim |clear |narrow |bare |big )?$/;
/** After `most`, words that make it a superlative and no share. */
const SUPERLATIVE =
  /^ (?:likely|popular|important|common|recent|trusted|influential|favou?red|commonly|frequently|often|in|at|by|closely|strongly)\b/;
const MOST_PEOPLE = /^(?: of)?(?: [\p{L}'’-]+){0,5}(?:s|people|men|women|adults)['’]? \($|^ \($/iu;
/** `half (19 per cent of the sample)`: the number is a share of others than the words. */
const OF_OTHERS = /^ of (?:the|all)\b/;
/** `No group was in favour by a majority`, `short of a majority`. */
const DENIED =
  /\b(?:no|not|never|without|nor|neither|few|short of|lacks?|lacked|if|cannot|n['’]t)\b[^.;:,()]{0,50}$/i;
const BEFORE_MOST =
  /(?:^|[.,;:–—(“"]\s?|\b(?:that|and|but|while|as|found|say|said|shows?|suggests?) )$/;

/** Pairs words such as `one third` or `a majority` with the printed number that repeats them. */
export function pairWordsWithNumbers(
  document: Document,
  figures: readonly Figure[],
): WordsAndNumber[] {
  const { text } = document.article;
  const sentenceOf = sentenceFinder(document);
  const bySentence = new Map<number, Figure[]>();
  for (const figure of figures) {
    if (figure.measure !== 'share' || figure.unit !== 'percent') continue;
    for (const place of new Set(figure.mentionSpans.map(sentenceOf))) {
      bySentence.set(place, [...(bySentence.get(place) ?? []), figure]);
    }
  }
  const pairs: WordsAndNumber[] = [];
  for (const [place, inSentence] of bySentence) {
    const sentence = document.sentences[place];
    if (!sentence) continue;
    const { start, end } = sentence.span;
    for (const quantity of readQuantities(text.slice(start, end))) {
      const span = { start: start + quantity.start, end: start + quantity.end };
      const figure = inSentence.find((candidate) => repeats(text, quantity, span, candidate));
      // In `a third (54%)` the words are the number in brackets, even if they were read as another.
      const bracketed = figure?.mentionSpans.some((number) =>
        isBracketed(text.slice(span.end, number.start), text.slice(number.end, number.end + 1)),
      );
      const owned = inSentence.some(
        (other) =>
          other !== figure && other.mentionSpans.some((mention) => overlaps(mention, span)),
      );
      if (!figure || (owned && !bracketed)) continue;
      pairs.push({ figure, quantity, words: text.slice(span.start, span.end) });
    }
  }
  return pairs;
}

function isBracketed(between: string, after: string): boolean {
  return BRACKET.test(between) && after === ')' && readQuantities(between).length === 0;
}

function repeats(text: string, quantity: Quantity, words: Span, figure: Figure): boolean {
  if (overlaps(figure.span, words)) return false;
  if (figure.mentionSpans.some((mention) => overlaps(mention, words))) return true;
  return figure.mentionSpans.some((number) => stand(text, quantity, words, number));
}

function stand(text: string, quantity: Quantity, words: Span, number: Span): boolean {
  if (OF_OTHERS.test(text.slice(number.end, number.end + 8))) return false;
  if (DENIED.test(text.slice(Math.max(0, words.start - 60), words.start))) return false;
  if (Math.abs(number.start - words.start) > 160) return false;
  const after = text.slice(number.end, number.end + 3);
  if (number.start >= words.end) {
    const between = text.slice(words.end, number.start);
    if (quantity.kind === 'most') {
      const before = text.slice(Math.max(0, words.start - 12), words.start);
      return BEFORE_MOST.test(before) && !SUPERLATIVE.test(between) && MOST_PEOPLE.test(between);
    }
    if (quantity.kind === 'majority' && MAJORITY_OF.test(between)) return true;
    if (readQuantities(between).length > 0) return false;
    return BRACKET.test(between) || (ASIDE.test(between) && ASIDE_END.test(after));
  }
  const between = text.slice(number.end, words.start);
  return NUMBER_FIRST.test(between) && ASIDE_END.test(text.slice(words.end, words.end + 3));
}
