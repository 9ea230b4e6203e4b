import type { Asked } from '../asked.ts';
import { tellAnswer } from '../answers/tell-answer.ts';
import type { AnswerPlace } from '../answers/place.ts';
import type { Line } from '../line.ts';
import type { SentenceBefore } from '../sentence-before.ts';
import type { Topic } from './list-topics.ts';

/** What a sentence says first that it is about: `On the economy, 45% …`. */
const FRONTED =
  /^[\s“"'‘]*(?:On|As for|When it comes to|Regarding|Concerning|Asked about|In the case of|Turning to|With regard to) (?<topic>[^,;:.!?]{3,80}),/u;
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|\d|average|the (?:eve|day|other hand)|(?:the )?(?:one|other|contrary))/iu;
const NAMES = 3;
/** Nothing but a name: `Rosa Alder`, `the Coast Party`; not `Only among Greens`. */
const NAME =
  /^(?:[Tt]he )?(?!(?:In|On|At|Only|Around|Among|For|From|With|By|As|Of|It|They|He|She|We|You|I|Yes|No|The)(?!\p{L}))\p{Lu}[\p{L}\d’'.-]*(?: (?:(?:of|the|and|for|de|van|von|al) )*\p{Lu}[\p{L}\d’'.-]*){0,4}$/u;

/** The question that the story prints, what its sentence opens with, and what that before it tells. */
export function ownTopics(
  { text, sentence }: Line,
  asked: Asked | null,
  nearby: SentenceBefore,
): Topic[] {
  const topics = [...nearby.topics];
  const { start, end } = sentence.span;
  const fronted = FRONTED.exec(text.slice(start, end))?.groups?.topic;
  if (fronted && !TIME.test(fronted)) {
    topics.unshift({ words: fronted, within: null, via: 'told', distance: 0, sameSentence: true });
  }
  if (asked) {
    const { question: words, distance } = asked;
    const sameSentence = distance === 0;
    topics.unshift({ words, within: null, via: 'asked', distance, sameSentence });
  }
  return topics;
}

/** Whom `his ratings` may be of: names before the figure, the nearest first. */
export function nameTopics(
  { text, tokens }: Line,
  at: number,
  shared: readonly AnswerPlace[],
  nearby: SentenceBefore,
): Topic[] {
  const here = shared
    .filter(({ via, bound, end }) => via === 'name' && bound === 'name' && end <= at)
    .toReversed()
    .flatMap(({ start, end }) => tellAnswer(text, tokens.slice(start, end), null) ?? [])
    .map(({ response }) => ({ words: response, sameSentence: true }));
  const before = nearby.names.map(({ response }) => ({ words: response, sameSentence: false }));
  const names = new Map<string, boolean>();
  for (const { words, sameSentence } of [...here, ...before]) {
    if (NAME.test(words) && !names.has(words)) names.set(words, sameSentence);
  }
  return [...names].slice(0, NAMES).map(([words, sameSentence], distance) => ({
    words,
    within: null,
    via: 'name',
    distance,
    sameSentence,
  }));
}
