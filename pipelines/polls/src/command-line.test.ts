import { expect, test } from 'vitest';
import { commandLine, type PipelineOptions } from './command-line.ts';
import { exitFor } from './exit.ts';

/** What a command line asks for, or the exit code it ends with. */
async function parse(...words: string[]) {
  const asked: { pipeline?: PipelineOptions; explain?: [string, string]; checked?: string } = {};
  const said: string[] = [];
  const program = commandLine({
    async pipeline(options) {
      asked.pipeline = options;
    },
    async explain(figureId, { out }) {
      asked.explain = [figureId, out];
    },
    async checkArticle(file) {
      asked.checked = file;
    },
  });
  for (const command of [program, ...program.commands]) {
    command.configureOutput({
      writeOut: (text) => said.push(text),
      writeErr: (text) => said.push(text),
    });
  }
  try {
    await program.parseAsync(words, { from: 'user' });
    return { asked, said: said.join(''), code: 0 };
  } catch (error) {
    return { asked, said: said.join(''), code: exitFor(error).code };
  }
}

test('reads raw into out when nothing is said', async () => {
  const { asked } = await parse();
  expect(asked.pipeline).toMatchObject({
    raw: 'raw',
    out: 'out',
    map: {},
    pollsOnly: false,
    strict: false,
    json: false,
    quiet: false,
  });
  expect(asked.pipeline?.jobs).toBeGreaterThanOrEqual(1);
});

test('takes every option', async () => {
  const words = [
    '--raw',
    'a b',
    '--out=o',
    '--jobs',
    '3',
    '--strict',
    '--json',
    '--quiet',
    '--map',
    'text=story',
    '--map=date=day=1',
    '--polls-only',
  ];
  expect((await parse(...words)).asked.pipeline).toEqual({
    raw: 'a b',
    out: 'o',
    jobs: 3,
    map: { text: 'story', publishedAt: 'day=1' },
    pollsOnly: true,
    strict: true,
    json: true,
    quiet: true,
  });
});

test('check-article takes a file, or standard input', async () => {
  expect((await parse('check-article', 'a.html')).asked.checked).toBe('a.html');
  expect((await parse('check-article', '-')).asked.checked).toBe('-');
});

test('explain takes --out on either side', async () => {
  expect((await parse('explain', 'f0000031')).asked.explain).toEqual(['f0000031', 'out']);
  expect((await parse('explain', 'f1', '--out', 'o')).asked.explain).toEqual(['f1', 'o']);
  expect((await parse('--out', 'o', 'explain', 'f1')).asked.explain).toEqual(['f1', 'o']);
});

test.each([
  ['--jobs', '0'],
  ['--jobs', '-1'],
  ['--jobs', '1.5'],
  ['--jobs', 'all'],
  ['--map', 'story'],
  ['--map', 'nose=story'],
  ['--jobs'],
  ['--nonsense'],
  ['articles'],
  ['explain'],
  ['explain', 'f1', 'f2'],
  ['check-article'],
])('%s %s is wrong usage, exit code 64', async (...words) => {
  const { code, said, asked } = await parse(...words);
  expect(code).toBe(64);
  expect(said).toContain('error: ');
  expect(asked).toEqual({});
});

test('--help documents every option and exit code, --version is a version', async () => {
  const help = await parse('--help');
  expect(help.code).toBe(0);
  for (const word of [
    '--raw',
    '--out',
    '--jobs',
    '--map',
    '--polls-only',
    '--strict',
    '--json',
    '--quiet',
    'explain',
  ]) {
    expect(help.said).toContain(word);
  }
  for (const code of [0, 1, 2, 3, 4, 5, 64, 130]) {
    expect(help.said).toMatch(new RegExp(String.raw`^  ${code} +\S`, 'm'));
  }
  expect((await parse('--version')).said).toMatch(/^\d+\.\d+\.\d+\n$/);
});
