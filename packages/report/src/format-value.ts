import type { ReportFigure } from './report-input.ts';

const HEDGES: Readonly<Record<string, string>> = {
  about: 'about ',
  over: 'over ',
  under: 'under ',
  range: 'around ',
};

/** A figure's value with its hedge and unit: `about 27%`, `+3 points`. */
export function formatValue(
  figure: Pick<ReportFigure, 'value' | 'unit' | 'qualifier' | 'measure'>,
): string {
  const signed = figure.measure === 'change' || figure.measure === 'net';
  const sign = figure.value < 0 ? '−' : signed && figure.value > 0 ? '+' : '';
  const amount = formatCount(Math.abs(figure.value));
  const unit = figure.unit === 'percent' ? '%' : ` ${unitWord(figure)}`;
  return `${HEDGES[figure.qualifier] ?? ''}${sign}${amount}${unit}`;
}

function unitWord({ unit, value }: Pick<ReportFigure, 'unit' | 'value'>): string {
  return unit === 'points' && Math.abs(value) === 1 ? 'point' : unit;
}

/** 12345.6 as `12,345.6`, whatever the machine's language. */
export function formatCount(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = /^\d+$/.test(whole) ? groupThousands(whole) : whole;
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

function groupThousands(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) {
    groups.unshift(digits.slice(Math.max(0, end - 3), end));
  }
  return groups.join(',');
}
