import { join } from 'node:path';
import colors from 'picocolors';
import { expect, test } from 'vitest';
import { explainFigure } from './explain-figure.ts';
import { publishRelease } from './testing/publish-release.ts';
import { readCsv } from './testing/read-release.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const STORY = 'Ipsos asked 1,004 adults in Ghent and found that 61% support the tram.\n';
const plain = colors.createColors(false);

test('finds a figure of the release by its name, or by a unique end of it', async () => {
  const from = temporaryFolder({ 'raw/a.txt': STORY, 'raw/b.txt': `${STORY}It was in June.\n` });
  const options = { from, out: 'out', colors: plain };
  await expect(explainFigure('f0', options)).rejects.toMatchObject({ code: 'release_missing' });
  await publishRelease(from);
  const [first, second] = readCsv(join(from, 'out'), 'figures').map(
    (row) => row['figure_id'] ?? '',
  );
  expect([first, second]).not.toContain(undefined);

  const text = await explainFigure(first ?? '', options);
  expect(text).toContain(first);
  expect(text).toContain('found that [[61%]] support the tram.');
  expect(await explainFigure(first?.slice(0, 14) ?? '', options)).toBe(text);

  const end = second?.slice(second.indexOf('-') + 1) ?? '';
  await expect(explainFigure(end, options)).rejects.toMatchObject({
    code: 'usage',
    message: expect.stringContaining(`${first}, ${second}`),
  });
  await expect(explainFigure('f9999999', options)).rejects.toMatchObject({
    code: 'figure_unknown',
    exit: 3,
  });
});

test('shows the readings that competed for a number behind characters of two units', async () => {
  const story = '🗳🗳 Ipsos asked 1,004 adults. It found that 38% of men back the tram.\n';
  const from = temporaryFolder({ 'raw/a.txt': story });
  await publishRelease(from);
  const rows = readCsv(join(from, 'out'), 'figures');
  const id = rows.find(({ value_as_printed }) => value_as_printed === '38%')?.['figure_id'] ?? '';
  const text = await explainFigure(id, { from, out: 'out', colors: plain });
  const [people, answer] = text.split('\n\nreadings: ').slice(2);
  expect(people).toMatch(/^whose share\n {2}▸ +\d+ % {2}men/);
  expect(answer).toMatch(/^what they answered\n {2}▸ +\d+ % {2}back the tram\n {4} +\d+ %/);
});
