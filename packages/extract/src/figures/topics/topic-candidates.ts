import { idOfWord } from '../../language/word-id.ts';
import { featureAt, stepOf } from '../judge/feature.ts';
import type { Candidate } from '../judge/judge.ts';
import { oppositeOf } from '../opposite.ts';
import { isResidual } from '../residual.ts';
import { inFull, type Topic } from './list-topics.ts';
import { leansOnWords, referenceOf, typeOf } from './type-of-words.ts';

/** An answer with what it leans on; `null` where it says all itself. */
export interface ToldTopic {
  readonly answer: string;
  readonly topic: string | null;
}

const VIAS = ['asked', 'told', 'answer', 'topic', 'name'];
/** Candidates that lean on anything compete as one against the answer alone. */
const LEANING = 1;
/** Far more answers say all themselves; those that do not are found at this price in needless topics. */
const ALONE_WEIGHT = 0.02;

/** What an answer may lean on; `null` where it says all itself, as `don't know` does. */
export function topicCandidates(
  answer: { response: string; via: number; pointsBack: boolean },
  kind: number,
  topics: readonly Topic[],
): Candidate<ToldTopic>[] {
  const { response } = answer;
  const words = response.toLowerCase().split(/\s+/);
  const length = stepOf(words.length);
  const name = /^\p{Lu}/u.test(response) ? 1 : 0;
  const leans = leansOnWords(response) ? 1 : 0;
  const reference = referenceOf(response);
  const firstWord = idOfWord(words[0] ?? '');
  const lastWord = idOfWord(words.at(-1) ?? '');
  const stems = new Set(words.map(stemOf));
  const type = typeOf(response);
  const opposite = new Set(oppositeOf(response).toLowerCase().split(/\s+/).map(stemOf));
  const offered = topics.reduce((bits, { via }) => bits | (1 << VIAS.indexOf(via)), 0);
  const others = isResidual(response) ? [] : topics.filter((topic) => topic.words !== response);
  return [null, ...others].map((topic) => {
    const features: number[] = [];
    const via = topic === null ? 0 : VIAS.indexOf(topic.via) + 1;
    const distance = topic === null ? 0 : Math.min(topic.distance, 4);
    const same = topic?.sameSentence ? 1 : 0;
    const add = (template: number, a = 0, b = 0, c = 0) =>
      features.push(featureAt(template, via, a, b * 64 + c));
    const own = topic?.words.toLowerCase().split(/\s+/) ?? [];
    const shared = own.filter((word) => stems.has(stemOf(word))).length;
    add(400);
    add(401, distance, same);
    add(402, length, name, leans);
    add(403, length * 2 + name, distance, same);
    add(404, firstWord, Math.min(distance, 1));
    add(405, lastWord);
    add(407, answer.via, Math.min(distance, 2));
    add(408, kind, name);
    add(409, stepOf(own.length), length, name);
    add(410, Math.min(shared, 3), length, same);
    add(411, leans, distance, same);
    add(412, answer.pointsBack ? 1 : 0, distance, same);
    add(413, stepOf(own.length), distance, same);
    add(414, topics.length === 0 ? 0 : 1, length, name);
    const ownType = topic === null ? 0 : typeOf(topic.words);
    const isOpposite = shared === 0 && opposite.has(stemOf(own[0] ?? '')) ? 1 : 0;
    const likeness = Math.min(shared, 2) * 2 + isOpposite;
    const addDense = (template: number, a: number, b = 0) =>
      features.push(featureAt(template, type, a, b));
    addDense(420, via, Math.min(distance, 2) * 2 + same);
    addDense(421, ownType, same);
    addDense(422, via, ownType);
    addDense(423, likeness, via);
    addDense(424, likeness, ownType * 2 + same);
    addDense(426, offered, via);
    addDense(428, reference, via * 2 + same);
    addDense(429, reference, ownType * 8 + distance);
    addDense(427, leans, via * 2 + same);
    add(425, ownType, same);
    for (const word of words) add(415, idOfWord(word));
    const told = { answer: response, topic: topic && inFull(topic) };
    if (topic === null) return { features, told, weight: ALONE_WEIGHT };
    return { features, told, group: LEANING };
  });
}

function stemOf(word: string): string {
  return word.slice(0, 6);
}
