import type { Role } from '@topline/model';
import type { Token } from '../../language/tokens.ts';
import type { NumberExpression } from '../../mentions/rule.ts';
import type { PollReading } from '../../polls/index.ts';
import { canBeFigure } from '../evidence.ts';
import { featureAt } from '../judge/feature.ts';
import type { Judge } from '../judge/judge.ts';
import type { Line } from '../line.ts';
import { kindFeatures } from './kind-features.ts';
import type { ArticleFacts } from './article-facts.ts';
import { frameOf, type NumberBefore } from './number-before.ts';
import { KINDS, type Kind } from './kind.ts';
import { settleKind } from './settle-kind.ts';
import { TOPIC_WORDS } from './topic-words.ts';

/** What the sentences before tell of the numbers of the next. */
export interface KindsBefore {
  /** Index among `KINDS` of the last number; -1 before the first. */
  readonly last: number;
  readonly topics: readonly number[];
  /** How many sentences back a poll was last spoken of. */
  readonly sincePoll: number;
  /** The last numbers judged. */
  readonly past: readonly NumberBefore[];
}

export const NO_KINDS: KindsBefore = { last: -1, topics: [], sincePoll: 9, past: [] };

/** How many numbers back a list may have its row before. */
const REACH = 16;

/** A number taken for a figure: its kind, the index of that among `KINDS`, and how likely it is. */
export interface KindRead {
  readonly kind: Kind;
  readonly index: number;
  readonly chance: number;
}

interface Scene {
  readonly polls: PollReading;
  readonly roleOf: (number: NumberExpression) => Role | null;
  readonly judge: Judge;
  readonly before: KindsBefore;
  readonly figuresBefore: number;
  /** How much of the article speaks of polls, in steps. */
  readonly density: number;
  readonly facts: ArticleFacts;
}

/** Which numbers of a sentence are figures of a poll, and of what kind, by token. */
export function readKinds(
  { tokens, restated, titled, sentence }: Line,
  { polls, roleOf, judge, before, figuresBefore, density, facts }: Scene,
): { kinds: Map<number, KindRead>; after: KindsBefore } {
  const kinds = new Map<number, KindRead>();
  const repeats = new Set(restated.values());
  const topics = [...new Set(tokens.filter(isTopic).map(({ id }) => id))];
  const sincePoll = tokens.some(speaksOfPoll) ? 0 : before.sincePoll;
  const past = [...before.past];
  let last = -1;
  let lastAt = -1;
  for (const [at, token] of tokens.entries()) {
    const { number } = token;
    if (!number || isPronoun(token) || repeats.has(number) || !isOpen(number, roleOf(number)))
      continue;
    const poll = polls.pollAt(number.span);
    if (!poll) continue;
    const shared = kindFeatures({
      tokens,
      at,
      titled,
      role: roleOf(number) ?? '',
      kindBefore: last,
      before: lastAt,
      kindOfLastSentence: before.last,
      figuresBefore: figuresBefore + kinds.size,
      poll: poll.pollster === null ? 1 : 2,
      topics,
      topicsBefore: before.topics,
      sincePoll,
      density,
      facts,
      past,
      paragraphNo: sentence.paragraphNo,
    });
    const candidates = KINDS.map((told, index) => ({
      told,
      features: shared.map((feature) => featureAt(feature, index)),
    }));
    const { index, chance } = judge('kind', candidates, number.span);
    past.push({ ...frameOf(tokens, at), kind: index, form: number.form });
    last = index;
    lastAt = at;
    const kind = settleKind(tokens, at, KINDS[index] ?? null);
    const isWhole = kind?.measure !== 'share' || (number.value ?? 0) <= 100;
    if (kind && isWhole) kinds.set(at, { kind, index: indexOf(kind) ?? index, chance });
  }
  const after = {
    last: lastAt < 0 ? before.last : last,
    topics,
    sincePoll: sincePoll + 1,
    past: past.slice(-REACH),
  };
  return { kinds, after };
}

function indexOf({ measure, wave, sign }: Kind): number | null {
  const index = KINDS.findIndex(
    (one) => one?.measure === measure && one.wave === wave && one.sign === sign,
  );
  return index < 0 ? null : index;
}

/** Roles that the words around a number settle for good. */
const SETTLED: ReadonlySet<Role> = new Set<Role>([
  'sample_size',
  'age',
  'date',
  'time',
  'money',
  'ordinal',
  'identifier',
  'margin_of_error',
]);

/** `do not want one`: a pronoun. */
function isPronoun({ lower, number }: Token): boolean {
  return lower === 'one' && number?.form === 'number';
}

function isOpen(number: NumberExpression, role: Role | null): boolean {
  return canBeFigure(number) && (role === null || !SETTLED.has(role));
}

function isTopic({ lower }: Token): boolean {
  return TOPIC_WORDS.has(lower);
}

function speaksOfPoll({ wordClass, lower }: Token): boolean {
  return wordClass === 'poll' || lower === 'asked' || lower === 'respondents';
}
