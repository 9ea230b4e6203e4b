import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pc from 'picocolors';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { isHeldOut } from './gold/split-gold.ts';
import type { Scores } from './score/score-gold.ts';

const PACKAGE = join(import.meta.dirname, '..');
const GOLD = join(PACKAGE, 'gold');
const HALF_WRONG = join(GOLD, 'releases/half-wrong');

async function run(...argv: string[]): Promise<string> {
  let printed = '';
  const write = (text: string) => {
    printed += text;
  };
  await evaluate(argv, { write, colors: pc.createColors(false) });
  return printed;
}

async function scores(...argv: string[]): Promise<Record<string, Scores>> {
  return JSON.parse(await run('--json', ...argv)) as Record<string, Scores>;
}

/** What an independent scorer says of the releases. */
async function readRecorded() {
  const text = await readFile(join(GOLD, 'recorded-scores.json'), 'utf8');
  return JSON.parse(text) as Record<
    string,
    { articles: number; gold_figures: number; polls: Record<string, string> }
  >;
}

describe('evaluate', () => {
  it('holds the best scores of the extractor on our own gold set', async () => {
    const ratchet = join(PACKAGE, 'ratchet.json');
    const printed = await run('--gold', GOLD, '--name', 'own', '--ratchet', ratchet);
    const { articles, gold_figures } = (await readRecorded())['faithful']!;
    expect(printed).toContain(`own  ${articles} articles, ${gold_figures} gold figures`);
    expect(printed).toContain('best F1');
  });

  it('gives the same bytes on every run', async () => {
    expect(await run('--gold', GOLD)).toBe(await run('--gold', GOLD));
  });

  it('prints aligned tables and errors with their context', async () => {
    const printed = await run('--gold', GOLD, '--release', HALF_WRONG, '--errors', '3', '--look');
    expect(printed).toMatch(/^level {5}precision {2}recall {5}F1$/m);
    expect(printed).toMatch(/^strict {8}0\.\d{3} {3}0\.\d{3} {2}0\.\d{3}$/m);
    const right = (await readRecorded())['half-wrong']?.polls['pollster'];
    expect(printed).toMatch(new RegExp(`^pollster {2,99}${right} {2}0\\.\\d{3}$`, 'm'));
    expect(printed.match(/^(?:missed|wrong \w+|duplicate|spurious) {2}\S+$/gm)).toHaveLength(3);
    expect(printed).toMatch(/^ {2}gold {7}\S/m);
  });

  it('scores the parts of a set under names of their own', async () => {
    const parts = await Promise.all(
      ['develop', 'held-out', 'all'].map((split) =>
        scores('--gold', GOLD, '--release', HALF_WRONG, '--split', split),
      ),
    );
    const [develop, heldOut, all] = parts.map((part) => Object.values(part)[0]);
    expect(parts.flatMap(Object.keys)).toEqual(['gold/develop', 'gold/held-out', 'gold']);
    expect((develop?.gold_figures ?? 0) + (heldOut?.gold_figures ?? 0)).toBe(all?.gold_figures);
    expect(heldOut?.articles).toBeGreaterThan(0);
  });

  it('counts the most frequent kinds of error', async () => {
    const argv = ['--gold', GOLD, '--release', HALF_WRONG];
    const printed = await run(...argv, '--kinds', '2');
    const [, table = ''] = printed.split('kind of error');
    const rows = table.split('\n\n')[0]?.split('\n').slice(1) ?? [];
    const { errors = [], error_kinds = {} } =
      (await scores(...argv, '--errors', '99999', '--look'))['gold'] ?? {};
    const counts = Object.values(error_kinds).toSorted((a, b) => b - a);
    expect(rows.map((row) => Number(/\d+$/.exec(row)?.[0]))).toEqual(counts.slice(0, 2));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(errors.length);
  });

  it('shows no errors of held-out articles unless asked to', async () => {
    const argv = ['--gold', GOLD, '--release', HALF_WRONG, '--errors', '99999'];
    const seen = (await scores(...argv))['gold']?.errors ?? [];
    const all = (await scores(...argv, '--look'))['gold']?.errors ?? [];
    expect(seen).toEqual(all.filter(({ article }) => !isHeldOut(article)));
    expect(seen.length).toBeLessThan(all.length);
    expect(seen.length).toBeGreaterThan(0);
  });

  it('raises a ratchet, and fails when scores fall below it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'topline-evaluate-'));
    const ratchet = join(folder, 'ratchet.json');
    const argv = ['--gold', GOLD, '--ratchet', ratchet, '--release'];
    try {
      await writeFile(ratchet, '{}');
      await run(...argv, join(GOLD, 'releases/slightly-wrong'));
      expect(await readFile(ratchet, 'utf8')).toBe('{}');
      await run(...argv, join(GOLD, 'releases/slightly-wrong'), '--raise');
      const raised = await readFile(ratchet, 'utf8');
      expect(JSON.parse(raised)).toMatchObject({ gold: { strict: expect.any(Number) as number } });
      await expect(run(...argv, HALF_WRONG, '--raise')).rejects.toMatchObject({
        code: 'ratchet_fallen',
        exit: 2,
      });
      expect(await readFile(ratchet, 'utf8')).toBe(raised);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it.each([
    [['--gold', GOLD, '--raise'], '--raise needs --ratchet FILE'],
    [['--gold', 'a', '--gold', 'b', '--name', 'c'], '--name is for a single --gold'],
    [['--gold', 'a/gold', '--gold', 'b/gold'], 'two gold folders have the same name'],
    [['--gold', GOLD, '--split', 'held-out', '--errors', '1'], /held-out articles are not to be/],
  ])('%j is a fault of usage', async (argv, message) => {
    const fault = { code: 'usage', exit: 64, message: expect.stringMatching(message) as string };
    await expect(run(...argv)).rejects.toMatchObject(fault);
  });
});
