import { html, type Html } from './html.ts';
import type { ReportCheck } from './report-input.ts';

/** What each check says; one that found a fault links to the figures it used. */
export function renderChecks(checks: readonly ReportCheck[]): Html | null {
  if (checks.length === 0) return null;
  return html`<ul class="checks">
    ${checks.map(renderCheck)}
  </ul> `;
}

function renderCheck(check: ReportCheck): Html {
  const figures = check.figure_ids?.split(' ').filter(Boolean) ?? [];
  const links = figures.map(
    (id, index) => html` <a href="#${id}" aria-label="figure ${index + 1} of this check">↗</a>`,
  );
  return html`<li class="${check.status}">
    <b>${check.status}</b> <code>${check.code}</code> ${check.message}${links}
  </li> `;
}
