import { extract } from '@topline/extract';
import { overlaps, type Figure } from '@topline/model';
import { LEVELS, type Level } from '../score/levels.ts';
import { roundHalfEven } from '../score/round-half-even.ts';
import type { LevelScore } from '../score/score-gold.ts';
import type { GoldCell, GoldTable } from './table-gold.ts';

export interface TableScores {
  readonly tables: number;
  readonly gold: number;
  readonly predicted: number;
  readonly levels: Readonly<Record<Level, LevelScore>>;
  /** What is missing, wrong or made up, for a person. */
  readonly errors: readonly string[];
}

/** Runs the extractor over labelled tables; every cell with a figure counts once. */
export function scoreTables(tables: readonly GoldTable[]): TableScores {
  const right = LEVELS.map(() => 0);
  const errors: string[] = [];
  let predicted = 0;
  let gold = 0;
  for (const { id, text, sentences, tables: printed, cells } of tables) {
    const isInTable = ({ span }: Figure) =>
      printed.some(({ rows }) => rows.some((row) => row.some((cell) => overlaps(cell.span, span))));
    const { figures } = extract({
      article: { text, publishedAt: null },
      sentences,
      tables: printed,
    });
    const found = figures.filter((figure) =>
      figure.mentionSpans.some((span) => isInTable({ ...figure, span })),
    );
    predicted += found.length;
    gold += cells.length;
    const taken = new Set<Figure>();
    for (const cell of cells) {
      const figure = found.find(({ mentionSpans }) =>
        mentionSpans.some((span) => overlaps(span, cell.span)),
      );
      const reached = figure ? reach(cell, figure) : 0;
      if (figure) taken.add(figure);
      for (let level = 0; level < reached; level += 1) right[level]! += 1;
      if (reached < LEVELS.length)
        errors.push(
          `${id}: ${text.slice(cell.span.start, cell.span.end)}: ${figure ? LEVELS[reached] : 'missing'}`,
        );
    }
    for (const figure of found)
      if (!taken.has(figure)) errors.push(`${id}: made up: ${figure.response} ${figure.value}`);
  }
  const levels = LEVELS.map((level, index) => {
    const p = right[index]! / Math.max(1, predicted);
    const r = right[index]! / Math.max(1, gold);
    const f1 = p + r === 0 ? 0 : (2 * p * r) / (p + r);
    return [level, { p: roundHalfEven(p, 4), r: roundHalfEven(r, 4), f1: roundHalfEven(f1, 4) }];
  });
  return {
    tables: tables.length,
    gold,
    predicted,
    levels: Object.fromEntries(levels) as Record<Level, LevelScore>,
    errors,
  };
}

/** How many levels a figure reaches that was read from a cell: 0 to 5. */
function reach(cell: GoldCell, figure: Figure): number {
  const checks = [
    figure.value === cell.value,
    figure.measure === cell.measure && figure.wave === cell.wave,
    holds(figure.subgroup, cell.subgroup === null ? [] : [cell.subgroup], cell.subgroup === null),
    holds(`${figure.response} ${figure.question ?? ''}`, cell.words, false),
    holds(figure.poll.pollster, [cell.pollster], false),
  ];
  const wrong = checks.indexOf(false);
  return wrong < 0 ? checks.length : wrong;
}

function holds(words: string | null, wanted: readonly string[], isNone: boolean): boolean {
  if (isNone) return words === null;
  const folded = fold(words ?? '');
  return wanted.every((one) => folded.includes(fold(one)));
}

/** In lower case, without accents. */
function fold(words: string): string {
  return words.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
