import type { Rows } from '@topline/model';
import { buildRelease, type BuildOptions } from '../build-release.ts';
import type { Release, RunManifest } from '../release.ts';

/** Builds a release of the given rows. */
export function buildSample(
  outDir: string,
  items: readonly Rows[],
  more: Partial<BuildOptions> = {},
): Promise<Release> {
  return buildRelease({ outDir, rows: inOrder(items), run: () => sampleManifest(items), ...more });
}

export async function* inOrder(items: readonly Rows[]): AsyncGenerator<Rows> {
  for (const item of items) yield await Promise.resolve(item);
}

export function sampleManifest(items: readonly Rows[]): RunManifest {
  return {
    topline: '0.0.0',
    inputs: items.flatMap(({ articles }) =>
      articles.map(({ source_path, sha256 }) => ({
        path: source_path,
        sha256,
        status: 'read' as const,
      })),
    ),
    options: {},
  };
}
