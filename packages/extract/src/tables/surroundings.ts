import { printed, type Document, type Sentence, type Span } from '@topline/model';
import { foldSpaces } from '../language/phrase.ts';
import { lastBefore } from '../polls/last-before.ts';

/** The words that belong to a table: what it is of, and where its figures come from. */
export interface Surroundings {
  readonly caption: Span | null;
  /** Sentences right before it, the nearest first. */
  readonly before: readonly Span[];
  /** Sentences right after it that say where it comes from. */
  readonly after: readonly Span[];
}

const NOTE =
  /^[([]?(?:sources?|notes?|base|n ?=|poll(?:ing)?\b|survey\b|field ?work|figures|data|sample|asked|results|conducted|margin of error|methodology|[*†‡]|\p{Lu}[\p{L} &]{1,30} (?:polled|surveyed|interviewed|asked|questioned|spoke to) )/iu;
const FURTHEST = 400;
const MOST_NOTES = 3;

/** The sentences around a table, as far as no other table stands between. */
export function findSurroundings(
  text: string,
  sentences: readonly Sentence[],
  { caption }: Document['tables'][number],
  own: Span,
  isInTable: (span: Span) => boolean,
): Surroundings {
  const isCaption = ({ span }: Sentence) =>
    caption !== null && span.start < caption.end && caption.start < span.end;
  const before: Span[] = [];
  const starts = sentences.map(({ span }) => span.start);
  let at = lastBefore(starts, own.start - 1);
  for (; at >= 0 && before.length < 2; at -= 1) {
    const sentence = sentences[at]!;
    if (isCaption(sentence)) continue;
    if (isInTable(sentence.span) || own.start - sentence.span.end > FURTHEST) break;
    before.push(sentence.span);
    if (sentence.zone !== 'headline') break;
  }
  const after: Span[] = [];
  at = Math.max(0, lastBefore(starts, own.end));
  for (; at < sentences.length && after.length < MOST_NOTES; at += 1) {
    const sentence = sentences[at]!;
    if (sentence.span.start < own.end || isCaption(sentence)) continue;
    if (isInTable(sentence.span)) break;
    const isSame = after.length > 0 && sentence.paragraphNo === sentences[at - 1]!.paragraphNo;
    if (!isSame && !NOTE.test(foldSpaces(printed(text, sentence.span)).slice(0, 60))) break;
    after.push(sentence.span);
  }
  return { caption, before, after };
}
