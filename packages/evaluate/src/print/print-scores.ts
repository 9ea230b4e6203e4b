import type { Ratchet } from '../ratchet/ratchet.ts';
import type { Calibration } from '../score/calibrate.ts';
import { LEVELS } from '../score/levels.ts';
import { POLL_ATTRIBUTES } from '../score/poll-attributes.ts';
import type { Scores } from '../score/score-gold.ts';
import { alignTable } from './align-table.ts';
import type { Colors } from './colors.ts';
import { printErrors } from './print-errors.ts';

/** The scores of one gold set for a person to read, beside the best on file. */
export function printScores(
  name: string,
  scores: Scores,
  best: Ratchet[string] | undefined,
  kinds: number,
  colors: Colors,
): string {
  const { articles, missing, gold_figures, predicted_figures, duplicates } = scores;
  const lines = [
    `${colors.bold(name)}  ${articles} articles, ${gold_figures} gold figures, ${predicted_figures} predicted, ${duplicates} of them duplicates`,
    ...(missing.length > 0 ? [colors.red(`without a prediction: ${missing.join(', ')}`)] : []),
    ...section(levelRows(scores, best), colors),
    ...section(pollRows(scores), colors),
    ...section(phenomenonRows(scores), colors),
    ...section(kindRows(scores, kinds), colors),
    ...section(restRows(scores), colors),
    ...section(reliabilityRows(scores.calibration), colors),
    ...printErrors(scores.errors, colors),
  ];
  return `${lines.join('\n')}\n`;
}

function section(rows: readonly (readonly string[])[], colors: Colors): string[] {
  const [header, ...lines] = alignTable(rows);
  return header === undefined || lines.length === 0 ? [] : ['', colors.dim(header), ...lines];
}

function levelRows({ levels }: Scores, best: Ratchet[string] | undefined): string[][] {
  return [
    ['level', 'precision', 'recall', 'F1', ...(best ? ['best F1'] : [])],
    ...LEVELS.map((level) => {
      const { p, r, f1 } = levels[level];
      return [level, fixed(p), fixed(r), fixed(f1), ...(best ? [fixed(best[level])] : [])];
    }),
  ];
}

function pollRows({ polls }: Scores): string[][] {
  const rows = POLL_ATTRIBUTES.flatMap((attribute) => {
    const score = polls[attribute];
    if (!score) return [];
    return [[attribute, `${score.right}/${score.of}`, fixed(score.right / score.of)]];
  });
  return [['poll attribute', 'right', 'share'], ...rows];
}

function phenomenonRows({ phenomena }: Scores): string[][] {
  const rows = Object.entries(phenomena).map(([name, { right, of }]) => [
    name,
    `${right}/${of}`,
    fixed(right / of),
  ]);
  return [
    ['phenomenon', 'right', 'strict recall'],
    ...rows.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  ];
}

function kindRows({ error_kinds }: Scores, most: number): string[][] {
  const rows = Object.entries(error_kinds).toSorted(([, a], [, b]) => b - a);
  return [['kind of error', 'count'], ...rows.slice(0, most).map(([kind, n]) => [kind, String(n)])];
}

function restRows({ ledger, qualifier_right, calibration }: Scores): string[][] {
  const confident = calibration?.confident;
  return [
    ['beside the levels', ''],
    ['gold places that are no number', `${ledger.missing}/${ledger.of}`],
    ['qualifier right', qualifier_right === null ? '–' : fixed(qualifier_right)],
    ['confidence ≥ 0.9: share of rows', confident ? fixed(confident.share) : '–'],
    [
      'confidence ≥ 0.9: strict precision',
      typeof confident?.strict_precision === 'number' ? fixed(confident.strict_precision) : '–',
    ],
  ];
}

function reliabilityRows(calibration: Calibration | null): string[][] {
  return [
    ['confidence', 'rows', 'mean', 'strict precision'],
    ...(calibration?.reliability ?? []).map(({ from, to, rows, mean_confidence, ...band }) => [
      `${from.toFixed(1)}–${to.toFixed(1)}`,
      String(rows),
      fixed(mean_confidence),
      fixed(band.strict_precision),
    ]),
  ];
}

function fixed(share: number): string {
  return share.toFixed(3);
}
