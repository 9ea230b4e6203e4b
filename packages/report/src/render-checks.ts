import { html, type Html } from './html.ts';
import type { ReportCheck } from './report-input.ts';

/**
 * What each check says, with links to the figures that it used. `articles` gives the names of the
 * articles, for a list that holds the checks of many.
 */
export function renderChecks(
  checks: readonly ReportCheck[],
  articles: ReadonlyMap<string, string> = new Map(),
): Html | null {
  if (checks.length === 0) return null;
  return html`<ul class="checks">
    ${checks.map((check) => renderCheck(check, articles.get(check.article_id) ?? null))}
  </ul> `;
}

function renderCheck(check: ReportCheck, article: string | null): Html {
  const where = article === null ? null : html` <small><bdi>${article}</bdi></small>`;
  const figures = check.figure_ids?.split(' ').filter(Boolean) ?? [];
  const links = figures.map(
    (id, index) => html` <a href="#${id}" aria-label="figure ${index + 1} of this check">↗</a>`,
  );
  return html`<li class="${check.status}">
    <b>${check.status}</b> <code>${check.code}</code> ${check.message}${links}${where}
  </li> `;
}
