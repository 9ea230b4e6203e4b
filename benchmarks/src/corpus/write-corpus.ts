import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeArticle } from './write-article.ts';

/** Writes the first `count` articles of the corpus into a new folder. */
export async function writeCorpus(folder: string, count: number): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (let index = 0; index < count; index += 1) {
    const name = `article-${String(index).padStart(6, '0')}.txt`;
    await writeFile(join(folder, name), writeArticle(index).text);
  }
  return folder;
}
