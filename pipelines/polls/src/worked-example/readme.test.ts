import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishRelease } from '../testing/publish-release.ts';
import { readCsv } from '../testing/read-release.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const COLUMNS = ['subgroup', 'response', 'value', 'value_as_printed', 'sample_size', 'confidence'];

test('the README shows the rows as they come out', async () => {
  const article = 'raw/labour-councillors-resign.txt';
  const folder = temporaryFolder({ [article]: readFileSync(join(ROOT, article)) });
  await publishRelease(folder);
  const published = readCsv(join(folder, 'out'), 'poll_figures');

  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8').split('\n');
  const table = readme.filter((line) => line.startsWith('| '));
  const cells = table.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
  expect(cells[0]).toEqual(COLUMNS);
  expect(cells.slice(2)).toEqual(published.map((row) => COLUMNS.map((column) => row[column])));
});
