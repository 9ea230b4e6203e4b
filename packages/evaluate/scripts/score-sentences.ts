import { fileURLToPath } from 'node:url';
import { readBorderGold } from '../src/borders/read-border-gold.ts';
import { scoreBorders, withinParagraphs } from '../src/borders/score-borders.ts';
import { endsBySplitter, endsByUnicode } from '../src/borders/splitters.ts';
import { alignTable } from '../src/print/align-table.ts';

const folder = fileURLToPath(new URL('../gold-sentences', import.meta.url));
const texts = await readBorderGold(folder);

const borders = texts.reduce((sum, text) => sum + text.borders.length, 0);
const rows = Object.entries({ splitSentences: endsBySplitter, 'Intl.Segmenter': endsByUnicode });
const table = rows.map(([name, split]) => {
  const { precision, recall, f1 } = scoreBorders(texts, split);
  return [name, ...[precision, recall, f1].map((share) => share.toFixed(3))];
});
const head = [`${borders} borders`, 'precision', 'recall', 'F1'];
process.stdout.write(`${alignTable([head, ...table]).join('\n')}\n`);

if (process.argv.includes('--errors')) {
  for (const { id, text, borders: known } of texts) {
    const found = withinParagraphs(text, endsBySplitter(text));
    const show = (sign: string, end: number) =>
      process.stdout.write(
        `${id} ${sign} ${text.slice(end - 30, end)}¦${text.slice(end, end + 30)}\n`,
      );
    for (const end of known) if (!found.includes(end)) show('-', end);
    for (const end of found) if (!known.includes(end)) show('+', end);
  }
}
