import type { Decision } from '@topline/extract';
import { printed, type Span } from '@topline/model';
import type { GoldFigure } from '../gold/label-schema.ts';
import { holdsStems } from '../score/holds-stems.ts';

/** How much more a reading is wanted whose words are those of the label. */
const SHARPNESS = 4;
/** A topic beside an answer that says all itself is no fault, but not wanted either. */
const NEEDLESS_TOPIC = 0.02;
/** An answer that is right only with what it leans on is wanted less than one that says all. */
const LEANING = 0.25;

/** How far a reading is what the label says, 0 for wrong; `null` gold: the number is no figure. */
export function worthOf(
  decision: Decision,
  told: unknown,
  gold: GoldFigure | null,
  text: string,
): number {
  if (decision === 'kind') return worthOfKind(told as ToldKind, gold);
  if (gold === null) return 0;
  if (decision === 'people') return worthOfPeople(told as { span: Span } | null, gold, text);
  if (decision === 'answer') return worthOfAnswer(told as ToldAnswer, gold);
  return worthOfTopic(told as { answer: string; topic: string | null }, gold);
}

type ToldKind = { readonly measure: string; readonly wave: string; readonly sign: number } | null;

function worthOfKind(kind: ToldKind, gold: GoldFigure | null): number {
  if (gold === null || kind === null) return gold === null && kind === null ? 1 : 0;
  const signed = gold.measure === 'change' || gold.measure === 'net';
  const sign = signed && gold.value < 0 ? -1 : 1;
  return kind.measure === gold.measure && kind.wave === gold.wave && kind.sign === sign ? 1 : 0;
}

const LONGEST_SUBGROUP = 14;

function worthOfPeople(people: { span: Span } | null, gold: GoldFigure, text: string): number {
  if (gold.subgroup === null || people === null) {
    return gold.subgroup === null && people === null ? 1 : 0;
  }
  const words = printed(text, people.span);
  const isRight =
    words.split(/\s+/).length <= LONGEST_SUBGROUP &&
    holdsStems(words, gold.subgroup_must, gold.subgroup_must_not ?? []);
  return isRight ? Math.exp(SHARPNESS * similarity(words, gold.subgroup)) : 0;
}

interface ToldAnswer {
  readonly response: string;
  readonly topics: readonly { readonly words: string }[];
}

function worthOfAnswer({ response, topics }: ToldAnswer, gold: GoldFigure): number {
  if (!holdsStems(response, [], gold.response_must_not ?? [])) return 0;
  const alike = similarity(response, gold.response ?? '');
  const worth = Math.exp(SHARPNESS * alike);
  if (holdsStems(response, gold.response_must)) return worth;
  const leans = topics.some(({ words }) => holdsStems(`${response} ${words}`, gold.response_must));
  return leans && alike > 0 ? LEANING * worth : 0;
}

function worthOfTopic(
  { answer, topic }: { answer: string; topic: string | null },
  gold: GoldFigure,
): number {
  if (holdsStems(answer, gold.response_must)) return topic === null ? 1 : NEEDLESS_TOPIC;
  return topic !== null && holdsStems(`${answer} ${topic}`, gold.response_must) ? 1 : 0;
}

/** F1 of the first letters of the words. */
function similarity(a: string, b: string): number {
  const one = stemsOf(a);
  const other = stemsOf(b);
  const shared = [...one].filter((stem) => other.has(stem)).length;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}

function stemsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\d']+/gu) ?? []).map((word) => word.slice(0, 6)));
}
