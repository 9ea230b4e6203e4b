export { buildRelease, type BuildOptions } from './build-release.ts';
export type { FigureStory } from './explain/tell-figure.ts';
export { openRelease, type OpenRelease } from './open-release.ts';
export type {
  Changes,
  Counts,
  FigureForReport,
  Input,
  InvariantResult,
  Release,
  ReleaseForReport,
  RunManifest,
} from './release.ts';
export { createTableSql } from './sql/create-table.ts';
