import type { Sentence } from '@topline/model';
import type { AttributedQuote } from './attributed-quote.ts';
import { attributePassage, clausesRound, type Voice } from './attribute-passage.ts';
import { isQuotation } from './is-quotation.ts';
import { listParagraphs } from './list-paragraphs.ts';
import { trackSpeakers } from './track-speakers.ts';

/**
 * The quoted passages of `text` in order, none past its paragraph, with who is said to have said
 * them where the text tells: in words round the passage, in an earlier passage that it continues,
 * or by a pronoun or surname that an earlier sentence explains.
 *
 * @param sentences those of the same text, as `splitSentences` gives them
 */
export function readQuotes(text: string, sentences: readonly Sentence[]): AttributedQuote[] {
  const paragraphs = listParagraphs(text, sentences);
  if (paragraphs.every(({ passages }) => passages.length === 0)) return [];
  const paragraphOf = new Map<number, number>();
  for (const [index, { first, last }] of paragraphs.entries()) {
    for (let sentence = first; sentence <= last; sentence += 1) paragraphOf.set(sentence, index);
  }
  const tracker = trackSpeakers(
    text,
    sentences,
    (sentence) => paragraphs[paragraphOf.get(sentence) ?? -1]?.passages ?? [],
  );
  const quotes: AttributedQuote[] = [];
  let previous: Voice | null = null;
  for (const [number, paragraph] of paragraphs.entries()) {
    let sentence = paragraph.first;
    for (const [index, passage] of paragraph.passages.entries()) {
      const reach = (offset: number): number => {
        while (sentence < paragraph.last && (sentences[sentence]?.span.end ?? 0) <= offset) {
          sentence += 1;
        }
        return sentence;
      };
      const opensIn = reach(passage.outer.start);
      const closesIn = reach(passage.outer.end - 1);
      const place = { number, paragraph, index, passage, opensIn, closesIn };
      const voice: Voice = attributePassage(
        { text, sentences, paragraphs, tracker },
        place,
        previous,
      );
      const isSaid = isQuotation(text, passage, clausesRound({ text, sentences }, place).before, {
        speaker: voice.speaker?.name ?? null,
        cue: voice.cue?.word ?? null,
      });
      previous = isSaid ? voice : null;
      if (!isSaid) continue;
      if (voice.speaker) {
        for (let at = opensIn; at <= closesIn; at += 1) tracker.record(at, voice);
      }
      quotes.push({
        span: passage.inner,
        speaker: voice.speaker?.name ?? null,
        speakerDescription: voice.speaker?.description ?? null,
        cue: voice.cue?.word ?? null,
        speakerSpan: voice.speakerSpan,
        cueSpan: voice.cue?.span ?? null,
      });
    }
  }
  return quotes;
}
