import type { Place, Reading, Spoken } from './attribute-passage.ts';
import { readReport } from './read-report.ts';
import { resolveSpeaker } from './resolve-speaker.ts';

/**
 * A quotation that opens its sentence is spoken by whom the sentence before reports; across
 * paragraphs only where the paragraph is all quotation.
 */
export function readIntroduction(reading: Reading, place: Place): Spoken | null {
  const { text, sentences, tracker } = reading;
  const { outer } = place.passage;
  const before = introducedIn(reading, place);
  const sentence = sentences[before];
  if (!sentence || sentences[place.opensIn]?.span.start !== outer.start) return null;
  const spoken = tracker.spokenIn(before);
  if (spoken) return spoken;
  const attribution = readReport(text, sentence.span);
  if (!attribution) return null;
  const { reference, cue } = attribution;
  const speaker = resolveSpeaker(reference, tracker.contextAt(before));
  return speaker && { speaker, speakerSpan: reference.span, cue };
}

/** Index of the sentence that may introduce the passage; `-1` for none. */
function introducedIn({ text, paragraphs }: Reading, place: Place): number {
  const { span, first, passages } = place.paragraph;
  if (place.opensIn > first) return place.opensIn - 1;
  const { outer } = place.passage;
  const isWhole =
    place.index === 0 &&
    passages.length === 1 &&
    span.start === outer.start &&
    !/[\p{L}\p{N}]/u.test(text.slice(outer.end, span.end));
  return isWhole ? (paragraphs[place.number - 1]?.last ?? -1) : -1;
}
