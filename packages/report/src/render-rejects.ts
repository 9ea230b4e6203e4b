import { html, type Html } from './html.ts';
import type { ReportReject } from './report-input.ts';

/** Whatever could not be read or did not pass its schema. */
export function renderRejects(rejects: readonly ReportReject[]): Html {
  if (rejects.length === 0) return html`<p>Nothing was rejected.</p>`;
  return html`<div class="wide">
    <table class="rows">
      <thead>
        <tr>
          <th scope="col">File</th>
          <th scope="col">Step</th>
          <th scope="col">What is wrong</th>
        </tr>
      </thead>
      <tbody>
        ${rejects.map(
          (row) =>
            html`<tr>
              <th scope="row"><bdi>${row.source_path}</bdi></th>
              <td>${row.stage}</td>
              <td>${row.message} <code>${row.code}</code></td>
            </tr> `,
        )}
      </tbody>
    </table>
  </div> `;
}
