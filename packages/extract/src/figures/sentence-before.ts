import type { Sentence, Span } from '@topline/model';
import { sharedPlaces } from './answers/shared-places.ts';
import { tellAnswer } from './answers/tell-answer.ts';
import type { Line } from './line.ts';
import { findPhrases } from './people/find-phrases.ts';
import type { Topic } from './topics/list-topics.ts';

const LONGEST_TOPIC = 25;

/** What the sentence before offers to the figures of the next. */
export interface SentenceBefore {
  /** Phrases that can name people, the nearest last. */
  readonly phrases: readonly { readonly span: Span; readonly distance: number }[];
  /** Names, the nearest first. */
  readonly names: readonly { readonly response: string; readonly span: Span }[];
  /** What people think or do there, where the sentence gives no figure. */
  readonly topics: readonly Topic[];
}

const NOTHING: SentenceBefore = { phrases: [], names: [], topics: [] };

export function readSentenceBefore(previous: Line | null, sentence: Sentence): SentenceBefore {
  const distance = previous ? sentence.paragraphNo - previous.sentence.paragraphNo : Infinity;
  if (!previous || distance > 1) return NOTHING;
  const { text, tokens, figuresAt } = previous;
  const bare = { ...previous, figuresAt: [] };
  const phrases = findPhrases(bare);
  const places = sharedPlaces(bare, phrases);
  const tell = ({ start, end }: { start: number; end: number }) =>
    tellAnswer(text, tokens.slice(start, end), null) ?? [];
  const predicates = new Map<number, { start: number; end: number }>();
  for (const place of places) if (place.via === 'predicate') predicates.set(place.start, place);
  return {
    phrases: phrases
      .filter(({ shape }) => /^(?:head|age|of|clause)$/.test(shape))
      .slice(-6)
      .map(({ start, end }) => ({
        span: { start: tokens[start]!.span.start, end: tokens[end - 1]!.span.end },
        distance,
      })),
    names: places
      .filter(({ via }) => via === 'name')
      .slice(-4)
      .toReversed()
      .flatMap(tell),
    topics:
      figuresAt.length > 0
        ? []
        : [...predicates.values()]
            .slice(0, 3)
            .flatMap(tell)
            .map(({ response }) => response)
            .filter((words) => words.split(' ').length <= LONGEST_TOPIC)
            .map((words) => ({
              words,
              within: null,
              via: 'told',
              distance: 1,
              sameSentence: false,
            })),
  };
}
