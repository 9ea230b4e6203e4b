import manifest from '../package.json' with { type: 'json' };

/** Version of the pipeline, part of every release's manifest. */
export const VERSION: string = manifest.version;
