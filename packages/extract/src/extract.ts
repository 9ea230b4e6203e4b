import {
  isEnglish,
  type Document,
  type Extraction,
  type Figure,
  type Mention,
  type MentionUnit,
  type Poll,
} from '@topline/model';
import type { Model } from './figures/judge/model.ts';
import { standardModel } from './figures/judge/standard-model.ts';
import { canBeFigure } from './figures/evidence.ts';
import { readFigures, type FigureScene } from './figures/index.ts';
import { readNumbers } from './mentions/index.ts';
import type { NumberExpression, NumberForm } from './mentions/rule.ts';
import { normaliseFigures } from './normalise/index.ts';
import { fillFromIdle } from './polls/fill-from-idle.ts';
import { canHoldPoll } from './polls/can-hold-poll.ts';
import { readPolls, type PollReading } from './polls/index.ts';
import { pollRules } from './polls/rules/index.ts';
import { readRoles, type RoleReading } from './roles/index.ts';
import { isolateCells, spanOfTable } from './tables/cell-text.ts';
import { openTables, readTables, type TablesReading } from './tables/index.ts';

/** What the extractor reads of a document. */
export interface Prose {
  readonly article: Pick<Document['article'], 'text' | 'publishedAt'> &
    Partial<Pick<Document['article'], 'language'>>;
  readonly sentences: Document['sentences'];
  readonly tables?: Document['tables'];
}

export interface ExtractOptions {
  readonly model?: Model | undefined;
  /** False where the document is known to report no poll: its numbers are read and nothing else. */
  readonly mayHoldPoll?: boolean;
}

/**
 * Reads every number of a document, and the polls and figures among them. A text that is known to
 * be in another language than English is not read.
 */
export function extract(document: Prose, options: ExtractOptions = {}): Extraction {
  const { language } = document.article;
  if (language && !isEnglish(language)) return { mentions: [], polls: [], figures: [] };
  const { tables = [] } = document;
  const { model = standardModel(), mayHoldPoll = true } = options;
  if (!mayHoldPoll) return readNumbersOnly(document);
  return tables.length === 0
    ? readProse(document, model)
    : readWithTables({ ...document, tables }, model);
}

function readNumbersOnly({ article: { text }, sentences }: Prose): Extraction {
  const numbers = readNumbers(text);
  const roles = readRoles(text, sentences, numbers);
  return {
    mentions: accountFor(numbers, roles, [], NO_POLLS, NO_TABLES),
    polls: [],
    figures: [],
  };
}

/** Tables are read by their rows and columns; the rest of the text is read without them. */
function readWithTables(document: Required<Prose>, model: Model): Extraction {
  const { article, tables } = document;
  const stretches = tables.map(spanOfTable).filter((span) => span !== null);
  const numbers = readNumbers(isolateCells(article.text, stretches));
  const open = openTables(article.text, document, numbers);
  const prose = readStory(
    { ...document, article: { ...article, text: open.prose }, sentences: open.sentences },
    open.numbers,
    open.mayHoldFigures,
    model,
  );
  const { figures: read, roles } = readTables(
    article.text,
    open,
    prose.polls,
    prose.figures,
    article.publishedAt,
  );
  const figures = fillFromIdle(prose.polls.polls, read);
  return {
    mentions: accountFor(numbers, prose.roles, figures, prose.polls, roles),
    polls: pollsOf(figures),
    figures,
  };
}

/** A poll without a figure is no row. */
function pollsOf(figures: readonly Figure[]): Poll[] {
  const polls = [...new Set(figures.map(({ poll }) => poll))];
  return polls.toSorted((a, b) => a.span.start - b.span.start);
}

function readProse(prose: Prose, model: Model): Extraction {
  const numbers = readNumbers(prose.article.text);
  const { roles, polls, figures: read } = readStory(prose, numbers, false, model);
  const figures = fillFromIdle(polls.polls, read);
  return {
    mentions: accountFor(numbers, roles, figures, polls, NO_TABLES),
    polls: pollsOf(figures),
    figures,
  };
}

interface StoryReading {
  readonly roles: ReadonlyMap<NumberExpression, RoleReading>;
  readonly polls: PollReading;
  readonly figures: readonly Figure[];
}

function readStory(
  { article: { text, publishedAt }, sentences }: Prose,
  numbers: readonly NumberExpression[],
  mayHavePolls: boolean,
  model: Model,
): StoryReading {
  const roles = readRoles(text, sentences, numbers);
  const open = numbers.filter((number) => {
    const role = roles.get(number)?.role;
    return !canBeFigure(number) || role === undefined || role === 'count';
  });
  // A poll without a figure is no row: where no number can be one, nobody looks for polls.
  const polls =
    mayHavePolls || (open.some(canBeFigure) && canHoldPoll(text))
      ? readPolls(text, sentences, numbers, roles, pollRules, publishedAt)
      : NO_POLLS;
  const roleOf = (number: NumberExpression) =>
    polls.roleOf(number) ?? roles.get(number)?.role ?? null;
  const figures =
    polls.polls.length === 0 ? [] : readAll({ text, sentences, numbers, roleOf, polls }, model);
  return { roles, polls, figures };
}

function readAll(scene: Omit<FigureScene, 'judge'>, model: Model): readonly Figure[] {
  const drafts = readFigures({ ...scene, judge: model.judge });
  return normaliseFigures(scene.text, drafts, model.rateOf);
}

const NO_TABLES: TablesReading['roles'] = new Map();

const NO_POLLS: PollReading = {
  polls: [],
  pollAt: () => null,
  roleOf: () => null,
  groupOf: () => null,
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
  tables: TablesReading['roles'],
): Mention[] {
  const hasPoll = polls.polls.length > 0;
  const figureAt = new Map(
    figures.flatMap((figure) => figure.mentionSpans.map((span) => [span, figure] as const)),
  );
  return numbers.map((number) => {
    const figure = figureAt.get(number.span) ?? null;
    const inTable = tables.get(number);
    const role = figure
      ? 'poll_figure'
      : (inTable?.role ?? roles.get(number)?.role ?? polls.roleOf(number) ?? 'unresolved');
    return {
      span: number.span,
      value: number.value,
      unit: UNITS[number.form],
      role,
      figure,
      reason: role === 'unresolved' ? (inTable?.reason ?? reasonFor(number, hasPoll)) : null,
    };
  });
}

function reasonFor(number: NumberExpression, hasPoll: boolean): string {
  if (!canBeFigure(number) || number.form === 'number') return 'nothing says what it counts';
  return hasPoll ? 'no wording ties it to people and an answer' : 'the article reports no poll';
}
