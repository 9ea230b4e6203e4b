import { DATASET_VERSION } from '@topline/model';
import type { FileHash } from './hash-file.ts';
import type { Relation } from './relation.ts';
import { tableSchema } from './table-schema.ts';

export interface CsvFile {
  readonly relation: Relation;
  /** Path in the release, `/` between folders. */
  readonly path: string;
  /** `null` for a file that depends on more than the content of the release. */
  readonly hash: FileHash | null;
}

/**
 * The descriptor of a release as a Frictionless Tabular Data Package (version 1, which most tools
 * read): https://specs.frictionlessdata.io/tabular-data-package/
 */
export function dataPackage(id: string, files: readonly CsvFile[]): string {
  const descriptor = {
    profile: 'tabular-data-package',
    name: 'topline',
    id,
    version: DATASET_VERSION,
    title: 'Opinion-poll figures reported in the press',
    description: 'Every poll figure of the articles read, with the characters it was read from',
    resources: files.map(({ relation, path, hash }) => ({
      profile: 'tabular-data-resource',
      name: relation.name,
      path,
      description: relation.description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true },
      ...(hash ? { bytes: hash.bytes, hash: `sha256:${hash.sha256}` } : {}),
      schema: tableSchema(relation),
    })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
