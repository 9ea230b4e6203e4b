import type { DuckDBConnection } from '@duckdb/node-api';
import { Fault, type Row } from '@topline/model';
import { readRows } from '../database/read-rows.ts';

/** All that a release says of one figure. */
export interface FigureStory {
  readonly figure: Row<'figures'>;
  readonly article: Pick<
    Row<'articles'>,
    'article_id' | 'source_path' | 'title' | 'url' | 'published_at' | 'text'
  >;
  readonly poll: Row<'polls'>;
  /** In order of the text. */
  readonly evidence: readonly Row<'poll_evidence'>[];
  /** In order of the text. */
  readonly mentions: readonly Row<'mentions'>[];
  /** The sentences that hold its mentions, in order. */
  readonly sentences: readonly Row<'sentences'>[];
  /** Every sentence of the article, in order. */
  readonly allSentences: readonly Row<'sentences'>[];
}

/** @throws Fault figure_unknown */
export async function tellFigure(connection: DuckDBConnection, id: string): Promise<FigureStory> {
  const read = async <Found>(sql: string) =>
    (await readRows(connection, sql, [id])) as unknown as readonly Found[];
  const ofFigure = 'SELECT * FROM figures WHERE figure_id = $1';
  const [figure] = await read<FigureStory['figure']>(ofFigure);
  const [article] = await read<FigureStory['article']>(
    `SELECT a.article_id, a.source_path, a.title, a.url, a.published_at, a.text
     FROM articles AS a SEMI JOIN (${ofFigure}) AS f USING (article_id)`,
  );
  const [poll] = await read<FigureStory['poll']>(
    `SELECT p.* FROM polls AS p SEMI JOIN (${ofFigure}) AS f USING (poll_id)`,
  );
  if (!figure || !article || !poll) throw new Fault('figure_unknown', { id });
  return {
    figure,
    article,
    poll,
    evidence: await read(
      `SELECT e.* FROM poll_evidence AS e SEMI JOIN (${ofFigure}) AS f USING (poll_id)
       ORDER BY e.char_start, e.field`,
    ),
    mentions: await read('SELECT * FROM mentions WHERE figure_id = $1 ORDER BY char_start'),
    sentences: await read(
      `SELECT s.* FROM sentences AS s
       SEMI JOIN (SELECT sentence_id FROM mentions WHERE figure_id = $1
                  UNION SELECT sentence_id FROM (${ofFigure})) AS f USING (sentence_id)
       ORDER BY s.char_start`,
    ),
    allSentences: await read(
      `SELECT s.* FROM sentences AS s SEMI JOIN (${ofFigure}) AS f USING (article_id)
       ORDER BY s.char_start`,
    ),
  };
}
