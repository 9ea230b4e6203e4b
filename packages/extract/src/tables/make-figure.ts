import type { Figure } from '@topline/model';
import type { CellFigure } from './read-cell.ts';
import type { FoundPoll } from './table-polls.ts';

/** How often a figure is right whose headings leave nothing open. */
const PLAIN = 0.97;
const WITHOUT_POLLSTER = 0.85;

/** The figure that a cell gives, as that of its poll. */
export function makeFigure(
  cell: CellFigure,
  { poll, sureness, rule: pollRule }: FoundPoll,
  rule: string,
  settled: number,
): Figure {
  const { number, value, qualifier, subgroups } = cell;
  const isRange = number.low !== undefined && number.high !== undefined;
  const chance =
    PLAIN * sureness * settled * cell.sureness * (poll.pollster === null ? WITHOUT_POLLSTER : 1);
  return {
    poll,
    question: cell.question,
    response: cell.response,
    responseAsPrinted: cell.responseAsPrinted,
    subgroup:
      subgroups.length > 0 ? subgroups.map(({ heading }) => heading.words).join(', ') : null,
    subgroupAsPrinted:
      subgroups.length > 0 ? subgroups.map(({ heading }) => heading.cell.label).join(', ') : null,
    subgroupDimension: subgroups[0]?.dimension ?? null,
    measure: cell.measure,
    value,
    valueLow: isRange ? number.low : qualifier === 'exact' || qualifier === 'over' ? value : null,
    valueHigh: isRange
      ? number.high
      : qualifier === 'exact' || qualifier === 'under'
        ? value
        : null,
    unit: cell.unit,
    qualifier: isRange ? 'range' : qualifier,
    wave: cell.wave,
    comparedTo: cell.comparedTo,
    base: null,
    span: number.span,
    mentionSpans: [number.span],
    confidence: Math.max(0.01, Math.round(chance * 100) / 100),
    rule: [rule, number.rule, pollRule].join(' > '),
    review: null,
  };
}
