import type { FigureUnit, Measure, Qualifier, Wave } from '@topline/model';
import type { NumberExpression } from '../mentions/rule.ts';
import type { CellScene } from './cell-scene.ts';
import type { Heading } from './levels.ts';
import { readAnswer } from './read-answer.ts';
import type { Group } from './read-lines.ts';

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

function comparedTo(heading: Heading | undefined, previous: string | null): string | null {
  const said = /(?:since|vs\.?|compared (?:with|to)|from|on)\s(?<what>.{2,40}?)\)?$/iu.exec(
    heading?.words ?? '',
  );
  return said?.groups?.['what'] ?? previous;
}
