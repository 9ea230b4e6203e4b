import { TABLE_SIZE, type Decision } from '@topline/extract';
import type { Example } from './collect-examples.ts';

const EPOCHS = 10;
const SLOWING = 0.3;

/** How the weights of a decision are learned. */
interface Manner {
  /** Size of the first steps; later ones are smaller. */
  readonly rate: number;
  /** Pull of every weight towards zero. */
  readonly decay: number;
  /** Of several right readings the likelier is wanted more: it is enough that one of them wins. */
  readonly anyRight: boolean;
  /** How many learners there are, each of its own part of the articles; their weights are averaged. */
  readonly learners: number;
  /** Chance of an article to be in a learner's part, 0 to 1. */
  readonly part: number;
  /** How often the examples of newspapers are shown for once that others are. */
  readonly newspaperTurns: number;
  /** The same of articles written in the manner of newspapers. */
  readonly writtenTurns: number;
}

const ALONE = { learners: 1, part: 1, newspaperTurns: 1, writtenTurns: 1 };

const MANNERS: Readonly<Record<Decision, Manner>> = {
  // All kinds share their many features: small steps, and a strong pull.
  kind: { ...ALONE, rate: 0.03, decay: 2e-2, anyRight: false },
  // One group of people often stands in many places, some of which no feature could prefer.
  people: { ...ALONE, rate: 0.05, decay: 7e-4, anyRight: true, newspaperTurns: 2 },
  // Most words of answers are those of one article: what few learners saw counts little.
  answer: {
    rate: 0.1,
    decay: 7e-4,
    anyRight: false,
    learners: 16,
    part: 0.4,
    newspaperTurns: 4,
    writtenTurns: 2,
  },
  // Small steps and a strong pull, as of kinds: few articles ask about the same.
  topic: { ...ALONE, rate: 0.01, decay: 6e-3, anyRight: true },
};

/** Examples of one decision, by where their articles come from. */
export interface Examples {
  readonly newspapers: readonly Example[];
  readonly written: readonly Example[];
  readonly others: readonly Example[];
}

/**
 * Weights that make the wanted readings of the examples likely: a log-linear model over competing
 * readings, stochastic gradient descent with averaging. The same examples give the same weights.
 */
export function fitWeights({ newspapers, written, others }: Examples): Float32Array {
  const random = lottery(12_345);
  const manner = MANNERS[(newspapers[0] ?? written[0] ?? others[0])?.decision ?? 'kind'];
  const examples = [
    ...others,
    ...repeat(written, manner.writtenTurns),
    ...repeat(newspapers, manner.newspaperTurns),
  ];
  const sums = new Float64Array(TABLE_SIZE);
  for (let learner = 0; learner < manner.learners; learner += 1) {
    const weights = descend(drawPart(examples, manner.part, random), manner, random);
    for (let place = 0; place < TABLE_SIZE; place += 1) sums[place]! += weights[place]!;
  }
  return Float32Array.from(sums, (sum) => sum / manner.learners);
}

function repeat(examples: readonly Example[], turns: number): Example[] {
  return Array.from({ length: turns }, () => examples).flat();
}

/** The examples of the articles that chance draws, each with the same chance. */
function drawPart(examples: readonly Example[], part: number, random: () => number) {
  if (part === 1) return examples;
  const drawn = new Map<string, boolean>();
  return examples.filter(({ article }) => {
    const isIn = drawn.get(article) ?? random() < part * 2 ** 32;
    drawn.set(article, isIn);
    return isIn;
  });
}

function descend(examples: readonly Example[], manner: Manner, random: () => number): Float64Array {
  const weights = new Float64Array(TABLE_SIZE);
  const sums = new Float64Array(TABLE_SIZE);
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = manner.rate / (1 + SLOWING * epoch);
    for (let index = order.length - 1; index > 0; index -= 1) {
      const other = random() % (index + 1);
      [order[index], order[other]] = [order[other]!, order[index]!];
    }
    for (const index of order) learn(weights, examples[index]!, { ...manner, rate });
    for (let place = 0; place < TABLE_SIZE; place += 1) sums[place]! += weights[place]!;
  }
  return sums.map((sum) => sum / EPOCHS);
}

function learn(
  weights: Float64Array,
  { features, wanted }: Example,
  { rate, decay, anyRight }: Manner,
): void {
  const scores = features.map((own) => own.reduce((sum, place) => sum + weights[place]!, 0));
  const top = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  const sum = parts.reduce((total, part) => total + part, 0);
  const chances = parts.map((part) => part / sum);
  const aims = anyRight ? likelierFirst(wanted, chances) : wanted;
  for (const [reading, own] of features.entries()) {
    const slope = chances[reading]! - aims[reading]!;
    if (Math.abs(slope) < 1e-4) continue;
    for (const place of own) weights[place]! -= rate * (slope + decay * weights[place]!);
  }
}

/** What is wanted, in proportion to how likely it is already; it sums to one as before. */
function likelierFirst(wanted: readonly number[], chances: readonly number[]): readonly number[] {
  const parts = wanted.map((share, reading) => share * chances[reading]!);
  const sum = parts.reduce((total, part) => total + part, 0);
  return sum > 0 ? parts.map((part) => part / sum) : wanted;
}

/** Whole numbers below 2³² that look random and are the same each time. */
function lottery(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
}
