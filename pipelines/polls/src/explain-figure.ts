import { resolve } from 'node:path';
import { Fault } from '@topline/model';
import { openRelease, type OpenRelease } from '@topline/warehouse';
import type { Colors } from './choose-colors.ts';
import { competeForFigure } from './compete-for-figure.ts';
import { printFigure } from './print-figure.ts';

/**
 * Tells where a figure of the latest release was read from.
 *
 * @param part the figure's name, or a beginning or end of it that only one figure has
 * @throws {Fault} `release_missing`, `figure_unknown`, `usage`
 */
export async function explainFigure(
  part: string,
  { from, out, colors }: { from: string; out: string; colors: Colors },
): Promise<string> {
  const release = await openRelease(resolve(from, out));
  try {
    const id = await chooseFigure(release, part);
    const story = await release.tellFigure(id);
    return printFigure(story, competeForFigure(story), colors);
  } finally {
    release.close();
  }
}

async function chooseFigure(release: OpenRelease, part: string): Promise<string> {
  const ids = await release.findFigureIds(part);
  const [first] = ids;
  if (first === undefined) throw new Fault('figure_unknown', { id: part });
  if (ids.length > 1 && !ids.includes(part)) {
    throw new Fault('usage', { what: `more than one figure is called ${part}: ${ids.join(', ')}` });
  }
  return ids.includes(part) ? part : first;
}
