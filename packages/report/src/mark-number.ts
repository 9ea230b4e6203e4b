import { html, type Html } from './html.ts';
import type { ReportFigure } from './report-input.ts';

/** The sentence of a figure with the printed number marked; plain if the number is not in it. */
export function markNumber(figure: ReportFigure): Html {
  const characters = Array.from(figure.sentence);
  const start = figure.char_start - figure.sentence_char_start;
  const end = figure.char_end - figure.sentence_char_start;
  if (start < 0 || end > characters.length || start >= end) return html`${figure.sentence}`;
  const part = (from: number, to: number) => characters.slice(from, to).join('');
  return html`${part(0, start)}<mark>${part(start, end)}</mark>${part(end, characters.length)}`;
}
