import { expect, test } from 'vitest';
import { runCommand } from './testing/run-command.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const SOUND = `Town wants its tram back

Ipsos asked 1,004 adults in Ghent and found that 61% want the tram, while 27% do not and 12% said they did not know. The margin of error is 3 points.
`;

test('a sound article: its poll, its figures, what it does not say', async () => {
  const folder = temporaryFolder({ 'a.txt': SOUND });
  const { code, stdout, stderr } = await runCommand(folder, ['check-article', 'a.txt']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = stdout.split('\n');
  expect(lines[0]).toBe('Town wants its tram back');
  expect(lines[2]).toBe('Ipsos, 1,004 adults in Ghent, margin of error 3');
  expect(
    lines.filter((line) => line.startsWith('  all ')).map((line) => line.split(/\s{2,}/).at(-1)),
  ).toEqual(['61%', '27%', '12%']);
  expect(stdout).toContain('What does not add up\n  nothing found\n');
  expect(stdout).toContain(
    'Ipsos: The story does not say: who paid for or published the poll; when people were asked;',
  );
});

test('a check that fails ends with 1, and says what and why; standard input is read as well', async () => {
  const page = `<!doctype html><html lang="en"><head><title>Tram</title><meta property="article:published_time" content="2024-03-05"></head><body><article><h1>Town wants its tram back</h1><p>Ipsos asked 1,004 adults in Ghent between 8 and 10 March 2024, and the poll found that 61% want the tram back. The council will decide in May whether to pay for a study of the route.</p></article></body></html>`;
  const folder = temporaryFolder();
  const { code, stdout } = await runCommand(folder, ['check-article', '-'], {}, page);
  expect(code).toBe(1);
  expect(stdout).toContain(
    'fail  C13  Ipsos: The story came out on 2024-03-05 and has people asked until 2024-03-10: that day had not come.',
  );
});

test('a file that is not there, and one that cannot be read', async () => {
  const folder = temporaryFolder({
    'a.html': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
  });
  const missing = await runCommand(folder, ['check-article', 'b.txt']);
  expect(missing).toMatchObject({ code: 3, stdout: '' });
  expect(missing.stderr).toContain('b.txt');
  const picture = await runCommand(folder, ['check-article', 'a.html']);
  expect(picture).toMatchObject({ code: 0, stderr: '' });
  expect(picture.stdout).toMatch(/^not read {2}the file is not text/);
});
