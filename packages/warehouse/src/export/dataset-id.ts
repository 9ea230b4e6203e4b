import { createHash } from 'node:crypto';

/**
 * Names a release by its content: 12 hexadecimal digits over the origin (versions, inputs and
 * options) and the digests of its CSV files.
 */
export function datasetId(
  origin: unknown,
  files: readonly { readonly name: string; readonly sha256: string }[],
): string {
  const hash = createHash('sha256').update(JSON.stringify(origin));
  for (const { name, sha256 } of files) hash.update(`\n${name} ${sha256}`);
  return hash.digest('hex').slice(0, 12);
}
