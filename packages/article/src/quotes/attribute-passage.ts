import type { Sentence, Span } from '@topline/model';
import type { Passage } from './find-passages.ts';
import type { Paragraph } from './list-paragraphs.ts';
import {
  readAfter,
  readBefore,
  readJoinedCue,
  type Attribution,
  type Cue,
} from './read-attribution.ts';
import { readIntroduction } from './read-introduction.ts';
import { CONTINUING } from './lexicon/cue-verbs.ts';
import { resolveNext, resolveSpeaker, type Speaker } from './resolve-speaker.ts';
import type { Tracker } from './track-speakers.ts';

/** Who speaks in a passage, and by which words. */
export interface Spoken {
  readonly speaker: Speaker | null;
  /** Where the words stand that name the speaker for this passage. */
  readonly speakerSpan: Span | null;
  readonly cue: Cue | null;
}

/** A passage’s voice, and where the passage stands. */
export interface Voice extends Spoken {
  readonly paragraph: number;
  readonly closesIn: number;
  readonly open: boolean;
}

export interface Reading {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  readonly tracker: Tracker;
}

/** A passage, its paragraph, and the sentences that it opens and closes in. */
export interface Place {
  readonly number: number;
  readonly paragraph: Paragraph;
  readonly index: number;
  readonly passage: Passage;
  readonly opensIn: number;
  readonly closesIn: number;
}

/** Finds who speaks: the words beside the passage come first, then the voice it carries on. */
export function attributePassage(reading: Reading, place: Place, previous: Voice | null): Voice {
  const own = readOwn(reading, place);
  const where = { paragraph: place.number, closesIn: place.closesIn, open: place.passage.open };
  if (own) {
    const at = place.opensIn;
    const resolve = CONTINUING.has(own.cue?.word ?? '') ? resolveNext : resolveSpeaker;
    const speaker = resolve(own.reference, reading.tracker.contextAt(at));
    return {
      speaker,
      speakerSpan: speaker && own.reference.span,
      cue: speaker && own.cue,
      ...where,
    };
  }
  if (previous && carriesOn(reading, place, previous)) {
    const joined = readJoinedCue(reading.text, clausesRound(reading, place).before);
    return {
      speaker: previous.speaker,
      speakerSpan: previous.speakerSpan,
      cue: previous.speaker && (joined ?? previous.cue),
      ...where,
    };
  }
  return {
    ...(readIntroduction(reading, place) ?? { speaker: null, speakerSpan: null, cue: null }),
    ...where,
  };
}

function readOwn(reading: Reading, place: Place): Attribution | null {
  const { text } = reading;
  const { before, after } = clausesRound(reading, place);
  const { inner, outer } = place.passage;
  const first = readBefore(text, before);
  if (first?.tight) return first.attribution;
  const isSpeech =
    /[,.?!…–—-]["'’”]{0,2}$/.test(text.slice(inner.end - 3, inner.end)) ||
    /[,–—]/.test(text.charAt(outer.end));
  const next = readAfter(text, after, isSpeech);
  return next ?? first?.attribution ?? null;
}

/** `OTTAWA (Wire) — `, where the report was written. */
function datelineLength(text: string, start: number): number {
  const opening = text.slice(start, start + 60);
  return (
    /^\p{Lu}[\p{Lu}., ]{2,30}(?:\([^()]{1,20}\) ?)?(?: ?[—–-]|:) /u.exec(opening)?.[0].length ?? 0
  );
}

/** The words of the same sentences that stand between this passage and its neighbours. */
export function clausesRound(
  reading: Pick<Reading, 'text' | 'sentences'>,
  place: Place,
): { before: Span; after: Span } {
  const { sentences } = reading;
  const { passages } = place.paragraph;
  const { outer } = place.passage;
  const left = passages[place.index - 1]?.outer.end ?? 0;
  const right = passages[place.index + 1]?.outer.start ?? Infinity;
  const opening = sentences[place.opensIn]?.span.start ?? 0;
  const start = Math.max(left, opening + datelineLength(reading.text, opening));
  const end = Math.min(right, sentences[place.closesIn]?.span.end ?? 0);
  return {
    before: { start: Math.min(start, outer.start), end: outer.start },
    after: { start: outer.end, end: Math.max(end, outer.end) },
  };
}

function carriesOn({ sentences }: Reading, place: Place, previous: Voice): boolean {
  if (previous.paragraph === place.number) {
    if (previous.closesIn === place.opensIn) return true;
    const start = sentences[place.opensIn]?.span.start;
    return start === place.passage.outer.start && previous.closesIn === place.opensIn - 1;
  }
  if (previous.paragraph !== place.number - 1) return false;
  const opensParagraph = place.paragraph.span.start === place.passage.outer.start;
  return previous.open && place.index === 0 && opensParagraph;
}
