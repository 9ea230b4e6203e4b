import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { existsSync, readdirSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { buildRelease } from '@topline/warehouse';
import type { Rows } from '@topline/model';
import { describe, expect, test } from 'vitest';
import { publishRelease } from './testing/publish-release.ts';
import { hashRelease, readCsv } from './testing/read-release.ts';
import { runCommand, startCommand } from './testing/run-command.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const STORY = `Town wants its tram back
Ipsos asked 1,004 adults in Ghent and found that 61% want the tram, while 27% do not and 12% said they did not know.
Among women, 66% want it. The line closed in 1961 after 52 years.
`;

const SILENT = { code: 0, stdout: '', stderr: '' };

describe('a run', () => {
  test('publishes a release; --json agrees with the CSV; stdout is empty without it', async () => {
    const folder = temporaryFolder({ 'raw/trams.txt': STORY, 'raw/copy.txt': `${STORY}\n` });
    const out = join(folder, 'out');
    const { code, stdout, stderr } = await runCommand(folder, ['--json']);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    const summary = JSON.parse(stdout) as {
      dataset_id: string;
      release: string;
      counts: Record<string, number>;
      roles: Record<string, number>;
    };
    expect(readlinkSync(join(out, 'latest'))).toBe(`releases/${summary.dataset_id}`);
    expect(summary.release).toBe(`out/releases/${summary.dataset_id}`);
    for (const [table, count] of Object.entries(summary.counts)) {
      expect([table, readCsv(out, table).length]).toEqual([table, count]);
    }
    const roles = readCsv(out, 'mentions').map(({ role }) => role);
    expect(Object.values(summary.roles).reduce((sum, count) => sum + count, 0)).toBe(roles.length);
    expect(
      readCsv(out, 'articles').map((row) => [row['source_path'], row['duplicate_of']]),
    ).toEqual(expect.arrayContaining([['copy.txt', '']]));
    expect(stderr).toContain('2 articles, ');
    expect(stderr).toContain('out/latest/csv/poll_figures.csv');

    const again = await runCommand(folder, ['--quiet', '--strict']);
    expect(again).toEqual(SILENT);
    expect(readdirSync(join(out, 'releases'))).toEqual([summary.dataset_id]);
  });

  test('gives the same bytes for any number of workers, time zone and locale', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 420 }, (_, index) => [
        `raw/${index % 7}/İstanbul ${index}.txt`,
        STORY.replace('61%', `${index % 60}%`).replace('Ghent', `Town ${index % 400}`),
      ]),
    );
    const folder = temporaryFolder(files);
    const [one, two] = await Promise.all([
      runCommand(folder, ['--quiet', '--out', 'one', '--jobs', '1'], {
        TZ: 'Pacific/Auckland',
        LC_ALL: 'tr_TR.UTF-8',
      }),
      runCommand(folder, ['--quiet', '--out', 'two', '--jobs', '2'], {
        TZ: 'America/New_York',
        LC_ALL: 'C',
      }),
    ]);
    expect([one, two]).toEqual([SILENT, SILENT]);
    const { 'topline.duckdb': first, ...hashes } = hashRelease(join(folder, 'one'));
    const { 'topline.duckdb': second, ...others } = hashRelease(join(folder, 'two'));
    expect(first && second).toBeTruthy();
    expect(hashes).toEqual(others);
    expect(Object.keys(hashes)).toContain('csv/figures.csv');
    expect(readCsv(join(folder, 'two'), 'articles')).toHaveLength(420);
  });
});

describe('bad input', () => {
  test('costs the file it is in and nothing else; --strict ends with 2', async () => {
    const raw = {
      'good.txt': STORY,
      'empty.txt': '',
      'blank.txt': ' \n\t\n',
      'picture.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      'latin.txt': Buffer.from('Un caf\xE9 de 61% \x93oui\x94, says Ipsos.\nIt is so.\n', 'latin1'),
      'long line.txt': 'all 61% agreed that 52 of the 1,004 were 7 too many '.repeat(1_000_000),
      'two words "quoted".txt': `${STORY}One.`,
      'two\nlines.txt': `${STORY}Two.`,
      '=HYPERLINK(1).txt': `${STORY}Three.`,
      'Ўзбекча/世論.txt': `${STORY}Four.`,
    };
    const folder = temporaryFolder(
      Object.fromEntries(Object.entries(raw).map(([path, text]) => [`raw/${path}`, text])),
    );
    symlinkSync('..', join(folder, 'raw/Ўзбекча/up'));
    symlinkSync('gone', join(folder, 'raw/broken.txt'));
    execFileSync('mkfifo', [join(folder, 'raw/pipe.txt')]);
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/raw/caf`), Buffer.from([0xe9])]), 'One.');

    const { code, stdout, stderr } = await runCommand(folder, ['--strict', '--jobs', '2']);
    expect({ code, stdout, stderr }).toMatchObject({ code: 2, stdout: '' });
    const rejects = readCsv(join(folder, 'out'), 'rejects').map(
      ({ source_path, code: why }) => `${source_path}: ${why}`,
    );
    expect(rejects).toEqual([
      'blank.txt: file_empty',
      'broken.txt: link_broken',
      'empty.txt: file_empty',
      'latin.txt: decoded_windows_1252',
      'long line.txt: record_too_large',
      'picture.txt: file_binary',
      'pipe.txt: file_unreadable',
      'Ўзбекча/up: link_loop',
    ]);
    const paths = readCsv(join(folder, 'out'), 'articles').map((row) => row['source_path']);
    expect(new Set(paths)).toEqual(
      new Set([
        'good.txt',
        'latin.txt',
        'two words "quoted".txt',
        'two\nlines.txt',
        "'=HYPERLINK(1).txt",
        'Ўзбекча/世論.txt',
        String.raw`caf\xE9`,
      ]),
    );
    expect(stderr).toContain('7 errors, 1 note');
    expect(JSON.stringify(rejects)).not.toContain(folder);
  });

  test.each([
    [3, 'there is no folder no to read', ['--raw', 'no']],
    [4, 'cannot write to ', ['--out', 'file/below']],
    [64, "option '--jobs <n>' argument '0' is invalid", ['--jobs', '0']],
  ])('ends with %i: %s', async (expected, message, words) => {
    const folder = temporaryFolder({ 'raw/a.txt': STORY, file: '', 'empty/.keep': '' });
    const { code, stdout, stderr } = await runCommand(folder, words);
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain(' at ');
    expect(existsSync(join(folder, 'out/latest'))).toBe(false);
  });
});

describe('one out folder', () => {
  test('a second run ends with 5 and harms nothing', async () => {
    const folder = temporaryFolder({ 'raw/a.txt': STORY });
    const out = join(folder, 'out');
    const gate = new EventEmitter();
    const begun = once(gate, 'begin');
    async function* slowly(): AsyncGenerator<Rows> {
      const ended = once(gate, 'end');
      gate.emit('begin');
      await ended;
      yield* [];
    }
    const first = buildRelease({
      outDir: out,
      rows: slowly(),
      run: () => ({ topline: '0.0.0', inputs: [], options: {} }),
    });
    await begun;
    const second = await runCommand(folder, []);
    gate.emit('end');
    expect(second).toMatchObject({ code: 5, stdout: '' });
    expect(second.stderr).toContain('another run is writing to');
    const { id } = await first;
    expect(readlinkSync(join(out, 'latest'))).toBe(`releases/${id}`);
  });

  test(
    'an interrupt ends with 130, keeps the previous release and leaves nothing behind',
    { retry: 2 },
    async () => {
      const folder = temporaryFolder({ 'raw/a.txt': STORY });
      const out = join(folder, 'out');
      await publishRelease(folder);
      const before = hashRelease(out);
      const names = readdirSync(out);
      for (let index = 0; index < 3000; index++) {
        writeFileSync(join(folder, `raw/${index}.txt`), STORY.replace('Ghent', `Town ${index}`));
      }
      const { child, ended } = startCommand(folder, ['--jobs', '2']);
      const building = () => readdirSync(out).some((name) => name.startsWith('.building'));
      while (!building() && child.exitCode === null) await setTimeout(20);
      await setTimeout(100);
      child.kill('SIGINT');
      const { code, stderr } = await ended;
      expect({ code, stderr }).toEqual({
        code: 130,
        stderr: 'topline: interrupted; the previous release is untouched\n',
      });
      expect(hashRelease(out)).toEqual(before);
      expect(readdirSync(out)).toEqual(names);
    },
  );
});
