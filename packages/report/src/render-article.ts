import { chooseNotes, chooseSpeaking } from './choose-notes.ts';
import { formatCount } from './format-value.ts';
import type { ArticleGroup, PollGroup } from './group-figures.ts';
import { html, type Html } from './html.ts';
import { renderChecks } from './render-checks.ts';
import { renderFigures } from './render-figures.ts';
import type { ReportCheck, ReportFigure } from './report-input.ts';

/** One article: its polls, their figures, and what the checks say of them. */
export function renderArticle(article: ArticleGroup, checks: readonly ReportCheck[]): Html {
  const { title, source_path: path } = article.first;
  const source = title === null ? null : html`<p class="source"><bdi>${path}</bdi></p>`;
  const own = checks.filter((check) => check.article_id === article.articleId);
  return html`<article data-filter="article">
    <h3><bdi>${title ?? path}</bdi></h3>
    ${source} ${article.polls.map((poll) => renderPoll(poll, own))}
  </article> `;
}

function renderPoll(poll: PollGroup, checks: readonly ReportCheck[]): Html {
  const own = checks.filter((check) => check.poll_id === poll.pollId);
  return html`<section class="poll" id="${poll.pollId}">
    <h4>${poll.first.pollster ?? 'A poll by an organisation that the story does not name'}</h4>
    <p class="asked">${describePoll(poll.first)}</p>
    ${renderChecks([...chooseSpeaking(own), ...chooseNotes(own)])}${poll.questions.map(renderFigures)}
  </section> `;
}

const HEDGES: Readonly<Record<string, string>> = {
  about: 'about ',
  over: 'more than ',
  under: 'fewer than ',
};

/** `more than 2,500 UK adults, for the Echo`; says what is not stated. */
function describePoll(figure: ReportFigure): string {
  const hedge = HEDGES[figure.sample_size_qualifier ?? ''] ?? '';
  const size = figure.sample_size;
  const asked =
    size === null
      ? `${figure.population ?? 'People not stated'}, number not stated`
      : `${hedge}${formatCount(size)} ${figure.population ?? 'people'}`;
  const client = figure.client === null ? 'client not stated' : `for ${figure.client}`;
  return `${asked}, ${client}`;
}
