import { createHash } from 'node:crypto';
import { TABLE_NAMES } from '@topline/model';
import { chooseSpeaking } from './choose-notes.ts';
import { groupFigures } from './group-figures.ts';
import { html, trusted, type Html } from './html.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { PAGE_STYLE } from './page-style.ts';
import { renderArticle } from './render-article.ts';
import { renderChecks } from './render-checks.ts';
import { renderCounts } from './render-counts.ts';
import { renderDisclosures } from './render-disclosures.ts';
import { renderRejects } from './render-rejects.ts';
import type { ReportInput } from './report-input.ts';

/**
 * The release to look at: one HTML page that needs no network and no other file. The same rows give
 * the same bytes. Its policy lets nothing run but the page's own few lines.
 */
export function renderReport(release: ReportInput): string {
  const policy = `default-src 'none'; style-src ${hashOf(PAGE_STYLE)}; script-src ${hashOf(PAGE_SCRIPT)}`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Topline release ${release.datasetId}</title>
        ${STYLE}
      </head>
      <body>
        <header>
          <h1>Polls in the press</h1>
          <p class="lead">
            Topline release <code>${release.datasetId}</code>, dataset version
            ${release.datasetVersion}
          </p>
          ${release.capped ? CAPPED : null}
        </header>
        <main>
          <h2>What is in it</h2>
          ${renderCounts(release.counts, TABLE_NAMES)}
          <h2>What the numbers of the texts are</h2>
          <div class="numbers">${renderCounts(release.roles)}</div>
          <h2>Checks that speak</h2>
          ${renderChecks(chooseSpeaking(release.checks), nameArticles(release)) ?? html`<p>No check found a fault.</p>`}
          <h2>Figures</h2>
          <input
            id="filter"
            type="search"
            placeholder="Show articles with these words"
            aria-label="Show articles with these words"
            hidden
          />
          ${renderArticles(release)}
          <h2>What the stories do not disclose</h2>
          ${renderDisclosures(release.disclosures, release.figures)}
          <h2>What was rejected</h2>
          ${renderRejects(release.rejects)}
        </main>
        <footer>
          <p>
            Every figure stands beside the sentence it was read from; the printed number is marked.
            BPC: British Polling Council. AAPOR: American Association for Public Opinion Research.
          </p>
        </footer>
        ${SCRIPT}
      </body>
    </html> `.markup;
}

/** Whole elements: a space beside their text would change what the policy's hashes are of. */
const STYLE = trusted(`<style>${PAGE_STYLE}</style>`);
const SCRIPT = trusted(`<script>${PAGE_SCRIPT}</script>`);
const CAPPED = html`<p class="lead">
  This page shows the first rows only; the files of the release hold them all.
</p> `;

function renderArticles({ figures, checks }: ReportInput): Html {
  if (figures.length === 0) return html`<p>No poll figure was found.</p> `;
  return html`${groupFigures(figures).map((article) => renderArticle(article, checks))}`;
}

function nameArticles({ figures }: ReportInput): Map<string, string> {
  return new Map(figures.map((row) => [row.article_id, row.title ?? row.source_path]));
}

function hashOf(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
}
