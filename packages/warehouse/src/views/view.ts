import type { OutputColumn, Relation } from '../export/relation.ts';

/** A view: a relation whose columns are SQL over the tables. */
export interface View extends Relation {
  readonly columns: readonly ViewColumn[];
  /** Everything after the SELECT list. */
  readonly from: string;
}

export interface ViewColumn extends OutputColumn {
  readonly sql: string;
}
