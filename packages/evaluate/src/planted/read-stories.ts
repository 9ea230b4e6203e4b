import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readStory, type Story } from './story.ts';

/** Reads every story of a folder, in order of the names. */
export async function readStories(folder: string): Promise<Story[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).toSorted();
  return await Promise.all(
    names.map(async (name) =>
      readStory(name.slice(0, -3), await readFile(join(folder, name), 'utf8')),
    ),
  );
}
