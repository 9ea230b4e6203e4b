export { buildRelease, type BuildOptions } from './build-release.ts';
export type { PlainRow } from './database/read-rows.ts';
export type { FigureStory } from './explain/tell-figure.ts';
export { openRelease, type OpenRelease } from './open-release.ts';
export type {
  Changes,
  Counts,
  Input,
  InvariantResult,
  Release,
  ReleaseForReport,
  RunManifest,
} from './release.ts';
export { createTableSql } from './sql/create-table.ts';
