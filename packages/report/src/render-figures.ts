import { formatValue } from './format-value.ts';
import type { QuestionGroup } from './group-figures.ts';
import { html, type Html } from './html.ts';
import { markNumber } from './mark-number.ts';
import type { ReportFigure } from './report-input.ts';

/** The answers to one question: a table with a bar for every share and the sentence it stands in. */
export function renderFigures({ first, figures }: QuestionGroup): Html {
  const people = first.subgroup ?? 'All respondents';
  const asked = first.question === null ? null : html` <small>${first.question}</small>`;
  return html`<table class="figures">
    <caption>
      ${people}${asked}
    </caption>
    <thead>
      <tr>
        <th scope="col">Answer</th>
        <th scope="col">Figure</th>
        <th scope="col">Evidence</th>
      </tr>
    </thead>
    <tbody>
      ${figures.map(renderFigure)}
    </tbody>
  </table> `;
}

function renderFigure(figure: ReportFigure): Html {
  const kind = figure.measure === 'share' ? null : html` <small>${figure.measure}</small>`;
  const wave = figure.wave === 'current' ? null : html` <small>${figure.wave} wave</small>`;
  return html`<tr id="${figure.figure_id}">
    <th scope="row">${figure.response}${kind}${wave}</th>
    <td class="value"><b>${formatValue(figure)}</b>${renderBar(figure)}</td>
    <td class="evidence">
      ${markNumber(figure)}<small class="rule"
        >${figure.rule} · confidence ${figure.confidence.toFixed(2)}</small
      >
    </td>
  </tr> `;
}

/** A bar on a scale from 0 to 100 per cent, for shares. */
function renderBar({ measure, unit, value, wave }: ReportFigure): Html | null {
  if (measure !== 'share' || unit !== 'percent' || value < 0 || value > 100) return null;
  return html`<svg class="bar" width="100%" height="8" role="presentation">
    <rect class="track" width="100%" height="8" rx="2" />
    <rect class="${wave}" width="${value}%" height="8" rx="2" />
  </svg>`;
}
