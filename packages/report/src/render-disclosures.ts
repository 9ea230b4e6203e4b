import { html, type Html } from './html.ts';
import type { ReportDisclosure, ReportFigure } from './report-input.ts';

/** What each story does not say of its poll, by the body that asks for it. */
export function renderDisclosures(
  disclosures: readonly ReportDisclosure[],
  figures: readonly ReportFigure[],
): Html {
  const polls = [...new Set(disclosures.map((row) => row.poll_id))];
  if (polls.length === 0) return html`<p>No poll was found.</p>`;
  const known = new Map(figures.map((figure) => [figure.poll_id, figure]));
  return html`<div class="wide">
    <table class="rows">
      <thead>
        <tr>
          <th scope="col">Poll</th>
          <th scope="col">Not said</th>
          <th scope="col">Said</th>
        </tr>
      </thead>
      <tbody>
        ${polls.map((id) => {
          const rows = disclosures.filter((row) => row.poll_id === id);
          const poll = known.get(id);
          const where = poll ? (poll.title ?? poll.source_path) : id;
          return html`<tr>
            <th scope="row">
              ${poll ? (poll.pollster ?? 'Not named') : 'No figures'}
              <small><bdi>${where}</bdi></small>
            </th>
            <td>${renderItems(rows, false)}</td>
            <td>${renderItems(rows, true)}</td>
          </tr> `;
        })}
      </tbody>
    </table>
  </div> `;
}

function renderItems(rows: readonly ReportDisclosure[], disclosed: boolean): Html[] {
  const wanted = rows.filter((row) => row.disclosed === disclosed);
  const items = [...new Set(wanted.map((row) => row.item))];
  return items.map((item) => {
    const bodies = wanted.filter((row) => row.item === item).map((row) => row.required_by);
    const words = item.replaceAll('_', ' ');
    const list = [...new Set(bodies)].join(', ');
    return html`<span class="item ${disclosed ? 'said' : 'unsaid'}"
      >${words} <small>${list}</small></span
    > `;
  });
}
