import type { FigureUnit, Measure, Qualifier, Wave } from '@topline/model';
import type { NumberExpression } from '../mentions/rule.ts';
import type { GridCell } from './grid.ts';
import type { Heading } from './levels.ts';
import { FAVOURABLE } from './lexicon/label-wordings.ts';
import type { Group, LineReading } from './read-lines.ts';

/** What the title of a table says of all its figures. */
export interface TitleReading {
  readonly measure: Measure | null;
  /** The answer, where no heading has one: `Support for the tram`. */
  readonly answer: string | null;
  /** The question or topic. */
  readonly question: string | null;
}

export interface CellFigure {
  readonly number: NumberExpression;
  readonly measure: Measure;
  readonly unit: FigureUnit;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly wave: Wave;
  readonly response: string;
  readonly responseAsPrinted: string;
  readonly question: string | null;
  readonly subgroups: readonly Group[];
  readonly comparedTo: string | null;
  readonly sureness: number;
}

/** A cell in its row and column, both axes alike. */
export interface CellScene {
  readonly cell: GridCell;
  readonly row: LineReading;
  readonly column: LineReading;
  readonly title: TitleReading;
  /** Headings of the answers that a net score or a lead is told from. */
  readonly options: readonly Heading[];
  /** The largest share of the row or column of a lead. */
  readonly leader: Heading | null;
  /** The table is of seats, its changes are too. */
  readonly isOfSeats: boolean;
  /** What waves before the latest are called, where there is just one. */
  readonly previous: string | null;
}

const UNITS: Readonly<Record<Measure, FigureUnit>> = {
  share: 'percent',
  lead: 'points',
  change: 'points',
  net: 'points',
  count: 'people',
  ratio: 'ratio',
  score: 'score',
  seats: 'seats',
};

/** The figures of a cell, or why it has none. */
export function readCell(scene: CellScene): CellFigure[] | string {
  const { cell, row, column, title } = scene;
  const { value } = cell;
  if (!value) return 'the cell holds more than a figure';
  const told = row.measure ?? column.measure;
  const both = [row, column];
  const isChange = both.some(({ measure }) => measure?.measure === 'change');
  const leadName = value.name !== '' && (told === null || told.measure === 'lead');
  let measure: Measure = isChange ? 'change' : (told?.measure ?? title.measure ?? 'share');
  if (measure === 'share' && leadName && value.isSigned) measure = 'lead';
  const isNet = both.some(({ answers }) => answers.some(({ words }) => /^net\b/iu.test(words)));
  if (measure === 'share' && value.isSigned && isNet) measure = 'net';
  if (value.name !== '' && measure !== 'lead') return 'words stand beside the figure';
  if (measure === 'share' && value.isSigned) return 'a signed figure without a word for it';
  if (measure === 'share' && (value.value < 0 || value.value > 100)) return 'no share of people';
  const unit = isChange && scene.isOfSeats ? 'seats' : UNITS[measure];
  if (unit === 'points' && Math.abs(value.value) > 100 && /^(?:change|lead|net)$/u.test(measure))
    return 'too large';
  const answer = readAnswer(scene, measure);
  if (!answer) return 'no heading tells the answer';
  const wave = row.wave ?? column.wave;
  const heading = both.find((line) => line.measure?.measure === measure)?.measure?.heading;
  const items = [...row.items, ...column.items].map(({ words }) => words);
  const figure: CellFigure = {
    number: value.number,
    measure,
    unit,
    value: value.value,
    qualifier: value.qualifier,
    wave: wave && !wave.isLatest && measure !== 'change' ? 'previous' : 'current',
    response: answer.words,
    responseAsPrinted: answer.printed,
    question: items.length > 0 ? items.join(': ') : title.question,
    subgroups: [...row.subgroups, ...column.subgroups],
    comparedTo: measure === 'change' ? comparedTo(heading, scene.previous) : null,
    sureness: answer.sureness * (wave && both.every((line) => line.wave) ? 0.8 : 1),
  };
  const { second } = value;
  if (!second || measure !== 'share' || Math.abs(second.value) > 60) return [figure];
  if (!second.isSigned && second.value !== 0) return [figure];
  const change: CellFigure = {
    ...figure,
    number: second.number,
    measure: 'change',
    unit: 'points',
    value: second.value,
    qualifier: 'exact',
    wave: 'current',
    comparedTo: scene.previous,
    sureness: figure.sureness * 0.97,
  };
  return [figure, change];
}

interface Answer {
  readonly words: string;
  readonly printed: string;
  readonly sureness: number;
}

function readAnswer(scene: CellScene, measure: Measure): Answer | null {
  const { cell, row, column, title, options, leader } = scene;
  const answers = [...row.answers, ...column.answers];
  const heading = [row, column].find((line) => line.measure?.measure === measure)?.measure?.heading;
  if (measure === 'lead') {
    const own = cell.value!.name || (heading ? nameIn(heading.words) : '');
    if (own !== '') return { words: own, printed: own, sureness: 1 };
    if (answers.length > 0) return join(answers);
    return leader ? { words: leader.words, printed: leader.cell.label, sureness: 0.9 } : null;
  }
  if (answers.length > 0) return join(answers);
  if (heading) {
    const items = [...row.items, ...column.items];
    const option = options.find(({ words }) => FAVOURABLE.test(words));
    const isBare = /^(?:net|balance|net (?:score|rating))$/iu.test(heading.words);
    if (measure === 'net' && isBare && option)
      return {
        words: `net ${option.words.toLowerCase()}`,
        printed: heading.cell.label,
        sureness: 1,
      };
    const moved = /^(?:change|shift|movement|rise|fall) in (?<what>.{3,40})$/iu.exec(heading.words);
    const of = moved?.groups?.['what'];
    if (of) return { words: of, printed: heading.cell.label, sureness: 0.95 };
    if (measure !== 'change' && (items.length > 0 || !isBare))
      return { words: heading.words, printed: heading.cell.label, sureness: 1 };
  }
  return title.answer ? { words: title.answer, printed: title.answer, sureness: 0.85 } : null;
}

/** Answers one within the other: `Approve: Strongly`. */
function join(answers: readonly Heading[]): Answer {
  const words = answers.map((answer) => expand(answer.words));
  const inner = words.at(-1)!;
  const outer = words
    .slice(0, -1)
    .filter((word) => !inner.toLowerCase().includes(word.toLowerCase().slice(0, 6)));
  return {
    words: [...outer, inner].join(': '),
    printed: answers.map(({ cell }) => cell.label).join(' '),
    sureness: 1,
  };
}

function expand(words: string): string {
  return /^d\/?k$/iu.test(words) ? 'don’t know' : words;
}

/** Whose lead a heading says that it is: `Labour lead`. */
function nameIn(words: string): string {
  return words
    .replace(/(?:^| )(?:leads?|margin|spread|gap|advantage)(?: |$).*$/iu, '')
    .replace(/^(?:poll|the|overall|current)$/iu, '')
    .trim();
}

function comparedTo(heading: Heading | undefined, previous: string | null): string | null {
  const said = /(?:since|vs\.?|compared (?:with|to)|from|on)\s(?<what>.{2,40}?)\)?$/iu.exec(
    heading?.words ?? '',
  );
  return said?.groups?.['what'] ?? previous;
}
