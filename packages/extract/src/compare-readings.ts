import { overlaps, printed, type Span } from '@topline/model';
import { extract, type Prose } from './extract.ts';
import type { AnswerRead } from './figures/answers/answer-read.ts';
import type { People } from './figures/figure-draft.ts';
import type { Decision, Judge } from './figures/judge/judge.ts';
import { standardModel } from './figures/judge/standard-model.ts';
import type { Kind } from './figures/kinds/kind.ts';
import type { ToldTopic } from './figures/topics/topic-candidates.ts';

/** One way to read a number. */
export interface Reading {
  /** For a person: `all respondents`, `women`, `share, previous wave`. */
  readonly words: string;
  /** Probability among those that competed, 0 to 1. */
  readonly chance: number;
  readonly chosen: boolean;
}

/** What was decided of a number, with all that competed, the most likely first. */
export interface Comparison {
  readonly decision: Decision;
  readonly readings: readonly Reading[];
}

/** The readings that competed for the number at a place, in the order they are decided. */
export function compareReadings(prose: Prose, place: Span): Comparison[] {
  const comparisons: Comparison[] = [];
  const model = standardModel();
  const judge: Judge = (decision, candidates, at) => {
    const verdict = model.judge(decision, candidates, at);
    if (!overlaps(at, place)) return verdict;
    const chances = new Map<string, number>();
    const tell = (index: number) => TELL[decision](candidates[index]?.told, prose.article.text);
    for (const [index, chance] of verdict.probabilities.entries()) {
      chances.set(tell(index), (chances.get(tell(index)) ?? 0) + chance);
    }
    const chosen = tell(verdict.index);
    const readings = [...chances]
      .map(([words, chance]) => ({ words, chance, chosen: words === chosen }))
      .toSorted((a, b) => b.chance - a.chance);
    comparisons.push({ decision, readings });
    return verdict;
  };
  extract(prose, { model: { ...model, judge } });
  return comparisons;
}

/** What the candidates of each decision say, in words. */
const TELL: Readonly<Record<Decision, (told: unknown, text: string) => string>> = {
  kind: (told) => tellKind(told as Kind | null),
  people: (told, text) =>
    told === null
      ? 'all respondents'
      : printed(text, (told as People).span).replaceAll(/\s+/g, ' '),
  answer: (told) => (told as AnswerRead).response,
  topic: (told) => (told as ToldTopic).topic ?? 'nothing',
};

function tellKind(kind: Kind | null): string {
  if (kind === null) return 'no figure of a poll';
  const sign = kind.sign < 0 ? ', negative' : '';
  return `${kind.measure}, ${kind.wave} wave${sign}`;
}
