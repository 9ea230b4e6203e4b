import type { Document, Extraction, Figure, Mention, MentionUnit } from '@topline/model';
import type { Model } from './figures/judge/model.ts';
import { standardModel } from './figures/judge/standard-model.ts';
import { canBeFigure } from './figures/evidence.ts';
import { readFigures, type FigureScene } from './figures/index.ts';
import { readNumbers } from './mentions/index.ts';
import type { NumberExpression, NumberForm } from './mentions/rule.ts';
import { normaliseFigures } from './normalise/index.ts';
import { canHoldPoll } from './polls/can-hold-poll.ts';
import { readPolls, type PollReading } from './polls/index.ts';
import { pollRules } from './polls/rules/index.ts';
import { readRoles, type RoleReading } from './roles/index.ts';

/** What the extractor reads of a document. */
export interface Prose {
  readonly article: Pick<Document['article'], 'text' | 'publishedAt'>;
  readonly sentences: Document['sentences'];
}

/** Reads every number of a document, and the polls and figures among them. */
export function extract({ article, sentences }: Prose, model?: Model): Extraction {
  const { text } = article;
  const numbers = readNumbers(text);
  const roles = readRoles(text, sentences, numbers);
  const open = numbers.filter((number) => {
    const role = roles.get(number)?.role;
    return !canBeFigure(number) || role === undefined || role === 'count';
  });
  // A poll without a figure is no row: where no number can be one, nobody looks for polls.
  const polls =
    canHoldPoll(text) && open.some(canBeFigure)
      ? readPolls(text, sentences, numbers, roles, pollRules, article.publishedAt)
      : NO_POLLS;
  const roleOf = (number: NumberExpression) =>
    polls.roleOf(number) ?? roles.get(number)?.role ?? null;
  const figures =
    polls.polls.length === 0 ? [] : readAll({ text, sentences, numbers, roleOf, polls }, model);
  return {
    mentions: accountFor(numbers, roles, figures, polls),
    polls: polls.polls.filter((poll) => figures.some((figure) => figure.poll === poll)),
    figures,
  };
}

function readAll(
  scene: Omit<FigureScene, 'judge'>,
  model: Model = standardModel(),
): readonly Figure[] {
  const drafts = readFigures({ ...scene, judge: model.judge });
  return normaliseFigures(scene.text, drafts, model.rateOf);
}

const NO_POLLS: PollReading = {
  polls: [],
  pollAt: () => null,
  roleOf: () => null,
  ruleOf: () => '',
};

const UNITS: Readonly<Record<NumberForm, MentionUnit>> = {
  percent: 'percent',
  points: 'points',
  fraction: 'fraction',
  ratio: 'ratio',
  score: 'score',
  multiple: 'number',
  age: 'years',
  date: 'date',
  time: 'time',
  money: 'money',
  ordinal: 'ordinal',
  identifier: 'number',
  number: 'number',
};

/** The ledger: every number with its role, none left out. */
function accountFor(
  numbers: readonly NumberExpression[],
  roles: ReadonlyMap<NumberExpression, RoleReading>,
  figures: readonly Figure[],
  polls: PollReading,
): Mention[] {
  const hasPoll = polls.polls.length > 0;
  const figureAt = new Map(
    figures.flatMap((figure) => figure.mentionSpans.map((span) => [span, figure] as const)),
  );
  return numbers.map((number) => {
    const figure = figureAt.get(number.span) ?? null;
    const role = figure
      ? 'poll_figure'
      : (roles.get(number)?.role ?? polls.roleOf(number) ?? 'unresolved');
    return {
      span: number.span,
      value: number.value,
      unit: UNITS[number.form],
      role,
      figure,
      reason: role === 'unresolved' ? reasonFor(number, hasPoll) : null,
    };
  });
}

function reasonFor(number: NumberExpression, hasPoll: boolean): string {
  if (!canBeFigure(number) || number.form === 'number') return 'nothing says what it counts';
  return hasPoll ? 'no wording ties it to people and an answer' : 'the article reports no poll';
}
