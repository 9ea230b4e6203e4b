import type { ReportFigure } from './report-input.ts';

export interface ArticleGroup {
  readonly articleId: string;
  readonly first: ReportFigure;
  readonly polls: readonly PollGroup[];
}

export interface PollGroup {
  readonly pollId: string;
  readonly first: ReportFigure;
  readonly questions: readonly QuestionGroup[];
}

/** The answers of the same people to one question, as far as the rows tell. */
export interface QuestionGroup {
  readonly first: ReportFigure;
  readonly figures: readonly ReportFigure[];
}

/** Groups figures by article, poll, and question with people; each in order of first appearance. */
export function groupFigures(figures: readonly ReportFigure[]): ArticleGroup[] {
  return groupBy(figures, (figure) => figure.article_id).map((inArticle) => ({
    articleId: inArticle.first.article_id,
    first: inArticle.first,
    polls: groupBy(inArticle.figures, (figure) => figure.poll_id).map((inPoll) => ({
      pollId: inPoll.first.poll_id,
      first: inPoll.first,
      questions: groupBy(inPoll.figures, (figure) =>
        JSON.stringify([figure.question, figure.subgroup, figure.measure === 'share']),
      ),
    })),
  }));
}

function groupBy(
  figures: readonly ReportFigure[],
  key: (figure: ReportFigure) => string,
): QuestionGroup[] {
  const groups = new Map<string, { first: ReportFigure; figures: ReportFigure[] }>();
  for (const figure of figures) {
    const group = groups.get(key(figure));
    if (group) group.figures.push(figure);
    else groups.set(key(figure), { first: figure, figures: [figure] });
  }
  return [...groups.values()];
}
