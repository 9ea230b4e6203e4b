import { formatCount } from './format-value.ts';
import { html, type Html } from './html.ts';

/** Names with their counts: first the named ones in their order, then the largest, then by name. */
export function renderCounts(
  counts: Readonly<Record<string, number>>,
  first: readonly string[] = [],
): Html {
  const rank = (name: string) => (first.includes(name) ? first.indexOf(name) : first.length);
  const entries = Object.entries(counts).toSorted(
    ([a, countA], [b, countB]) => rank(a) - rank(b) || countB - countA || (a < b ? -1 : 1),
  );
  return html`<dl class="counts">
    ${entries.map(
      ([name, count]) =>
        html`<div>
          <dt>${name.replaceAll('_', ' ')}</dt>
          <dd>${formatCount(count)}</dd>
        </div> `,
    )}
  </dl> `;
}
